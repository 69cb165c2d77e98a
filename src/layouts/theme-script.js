// Runs before the first paint: a remembered choice of light or dark never flashes, what was asked for finds its room.
(() => {
  const root = document.documentElement;
  const choices = ['auto', 'light', 'dark'];
  const read = () => {
    try {
      const kept = localStorage.getItem('theme');
      return choices.includes(kept) ? kept : 'auto';
    } catch {
      return 'auto';
    }
  };
  const keep = (choice) => {
    try {
      if (choice === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', choice);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
  const apply = (choice) => {
    if (choice === 'auto') delete root.dataset.theme;
    else root.dataset.theme = choice;
  };
  apply(read());
  const { search, hash } = document.location;
  if (search.length > 1 || hash.startsWith('#v=')) root.dataset.asked = '';
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const show = (choice) => {
      button.querySelector('[data-theme-name]').textContent = choice;
    };
    show(read());
    delete button.dataset.waiting;
    button.addEventListener('click', () => {
      const next = choices[(choices.indexOf(root.dataset.theme ?? 'auto') + 1) % choices.length];
      apply(next);
      keep(next);
      show(next);
      dispatchEvent(new Event('themechange'));
    });
  });
})();

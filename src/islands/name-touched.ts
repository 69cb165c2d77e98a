/**
 * Until the chart of all jobs can be operated, a touch names the job that it lands on and a second one opens it, as it is
 * with the chart that takes its place.
 */
const explorer = document.querySelector<HTMLElement>('#explorer');

explorer?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-picture] a') : null;
  const href = link?.getAttribute('href');
  // A keyboard names its target before it presses, and a mouse points at it.
  if (!href || event.pointerType !== 'touch' || explorer.dataset['touched'] === href) return;
  event.preventDefault();
  explorer.dataset['touched'] = href;
  const readout = explorer.querySelector('.chart-readout');
  const name = explorer.querySelector(`table a[href="${CSS.escape(href)}"]`);
  if (readout && name) readout.replaceChildren(name.cloneNode(true));
});

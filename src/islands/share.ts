import { citationStyles, formatCitation, type Citable, type CitationStyle } from '../facts/format/citation.ts';
import { drawShared } from './draw-shared.ts';

const siteName = 'Career Risk Explorer';
const styleNames: Record<CitationStyle, string> = { plain: 'Plain text', apa: 'APA', bibtex: 'BibTeX' };

/** What the button that was pressed shares. */
interface Shared {
  title: string;
  /** The address that leads to exactly this. */
  address: string;
  /** The part of the page whose tables, chart and sources are shared. */
  part: HTMLElement;
  /** The part that holds its figures, where it is another one. */
  figures: HTMLElement;
  embed?: string;
  picture?: string;
  json?: string;
}

interface PublishedSource {
  id: string;
  title: string;
  publisher: string;
  authors: string[];
  published: string;
  url?: string;
}

/** The site's own root, with its base path, as the page states it. */
const root = document.querySelector<HTMLLinkElement>('link[rel="home"]')?.href ?? `${location.origin}/`;

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function readShared(button: HTMLElement): Shared {
  const { share = document.title, anchor, figures, embed, picture, json } = button.dataset;
  const part = (anchor && document.getElementById(anchor)) || document.querySelector('main') || document.body;
  // What is compared or explored is in the query; elsewhere the query is not shared.
  const page = `${location.origin}${location.pathname}${part.closest('[data-in-query]') ? location.search : ''}`;
  return {
    title: share,
    address: anchor && !part.matches('[data-in-query]') ? `${page}#${anchor}` : page,
    part,
    figures: (figures && document.getElementById(figures)) || part,
    ...(embed && { embed: `${root}embed/${embed}${embed === 'compare/' ? location.search : ''}` }),
    ...(picture && { picture: `${root}share/${picture}` }),
    ...(json && { json: `${root}api/v1/${json}` }),
  };
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function action(words: string, act: () => void | Promise<void>): HTMLButtonElement {
  return make('button', { type: 'button', className: 'button', textContent: words, onclick: () => void act() });
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(title: string, ending: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name.slice(0, 60) || 'career-risk-explorer'}.${ending}`;
}

/** The words of a cell as a reader sees them, without what is there for screen readers only. */
function textOf(cell: Element): string {
  return (cell instanceof HTMLElement && cell.innerText ? cell.innerText : (cell.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

type Cell = string | number;

/** A cell that is a number as programs read it: with a plain minus sign, and without the commas that readers see. */
function toCell(text: string): Cell {
  return /^−?\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replace('−', '-').replaceAll(',', '')) : text;
}

/** What stands behind a figure: the claim that it is, if it is one, who says so, where no column does, and where. */
function originOf(row: HTMLElement): Cell[] {
  const { href = '' } = row.querySelector('a') ?? {};
  const { source } = row.closest<HTMLElement>('[data-source]')?.dataset ?? {};
  return [/\/claims\/([^/]+)\/$/.exec(href)?.[1] ?? '', ...(source === undefined ? [] : [source]), href];
}

const originColumns = (namesSource: boolean) => ['Unit', 'Claim', ...(namesSource ? ['Source'] : []), 'Address'];

/** A table as it stands, and behind its rows what they are made of, as the data has it, if they or the table say it. */
function rowsOfTable(table: HTMLTableElement): Cell[][] {
  const hasEnds = table.querySelector('[data-low]') !== null;
  const isChart = hasEnds || table.matches('[data-unit]');
  const namesSource = table.matches('[data-source], :has([data-source])');
  return [...table.rows].map((row) => {
    const cells = [...row.cells].map((cell) => toCell(textOf(cell)));
    if (!isChart) return cells;
    const isHead = row.parentElement?.matches('thead');
    if (isHead) return [...cells, ...(hasEnds ? ['Low', 'High'] : []), ...originColumns(namesSource)];
    const { low, high, unit = table.dataset['unit'] ?? '' } = row.dataset;
    return [...cells, ...(hasEnds ? [Number(low), Number(high)] : []), unit, ...originOf(row)];
  });
}

/** The measures of a strip: the value in its own unit, and the rank as it is published. */
function rowsOfStrip(part: HTMLElement): Cell[][] {
  const rows = [...part.querySelectorAll<HTMLElement>('[data-rank]')].map((row) => {
    const { value = '', unit = '', rank } = row.dataset;
    return [row.querySelector('a')?.text ?? '', toCell(value), Number(rank), unit, ...originOf(row)];
  });
  return rows.length > 0 ? [['Measure', 'Value', 'Percentile', ...originColumns(true)], ...rows] : [];
}

/** What a part of the page holds as a table, for a file: its tables, or else the marks of its strip or its list of facts. */
function rowsOf(part: HTMLElement): Cell[][] {
  const tables = [...part.querySelectorAll('table')].map(rowsOfTable);
  const lists = [...part.querySelectorAll('dl.facts')].map((list) =>
    [...list.querySelectorAll('dt')].map((name) => [
      textOf(name),
      name.nextElementSibling ? textOf(name.nextElementSibling) : '',
    ]),
  );
  const strip = rowsOfStrip(part);
  const all = tables.length > 0 ? tables : strip.length > 0 ? [strip] : lists;
  return all.flatMap((rows, index) => (index > 0 ? [[], ...rows] : rows));
}

async function saveCsv(shared: Shared): Promise<void> {
  const { writeCsv } = await import('../facts/format/csv.ts');
  const origin = [
    [],
    [shared.title],
    [siteName, shared.address, `read ${today()}`, 'CC BY 4.0; figures: their sources'],
  ];
  const text = writeCsv([...rowsOf(shared.figures), ...origin]);
  download(fileName(shared.title, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

async function savePng(shared: Shared): Promise<void> {
  const sources = sourceNames(shared.figures);
  const words = shared.part.querySelector('figcaption p')?.textContent?.replace(/\s+/g, ' ').trim();
  const series = shared.part.querySelector<HTMLSelectElement>('[name="figures"]')?.selectedOptions[0]?.text;
  const picture = await drawShared(shared.part, {
    title: shared.title,
    note: [series, words].filter(Boolean).join('. '),
    source: `Source: ${sources.join('; ') || siteName}. ${siteName}, ${shared.address}`,
  });
  download(fileName(shared.title, 'png'), picture);
}

function sourceLinks(part: HTMLElement): HTMLAnchorElement[] {
  return [...part.querySelectorAll<HTMLAnchorElement>('a[href*="/sources/"]')];
}

/** Who says what a part shows, each once: its links, and what its rows and tables say of themselves. */
function sourceNames(part: HTMLElement): string[] {
  const named = [part, ...part.querySelectorAll<HTMLElement>('[data-source]')].flatMap(
    ({ dataset }) => dataset['source'] ?? [],
  );
  return [...new Set([...sourceLinks(part).map((link) => link.text.trim()), ...named])];
}

/** Our own page first, then every source that the shared part names. */
async function findWorks(shared: Shared): Promise<{ name: string; work: Citable }[]> {
  const published = document.querySelector<HTMLMetaElement>('meta[name="dcterms.modified"]')?.content ?? 'undated';
  const own: Citable = { authors: [], title: shared.title, publisher: siteName, published, address: shared.address };
  const ids = new Set(sourceLinks(shared.part).map((link) => link.pathname.split('/').filter(Boolean).at(-1)));
  const found = [{ name: 'This page', work: own }];
  if (ids.size === 0) return found;
  const answer = await fetch(`${root}api/v1/sources.json`);
  if (!answer.ok) return found;
  const { sources } = (await answer.json()) as { sources: PublishedSource[] };
  const used = sources.filter(({ id }) => ids.has(id));
  return [
    ...found,
    ...used.map(({ title, publisher, authors, published: date, url }) => ({
      name: `Source: ${title}`,
      work: { authors, title, publisher, published: date, ...(url && { address: url }) },
    })),
  ];
}

/** Gives a field the height of its text: an address that is cut looks like another one. */
function fitHeight(text: HTMLTextAreaElement): void {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
}

/** A text to copy, with its button; if copying is refused, the text is selected instead. */
function copyField(label: string, say: (words: string) => void): { field: HTMLElement; text: HTMLTextAreaElement } {
  const text = make('textarea', { readOnly: true, rows: 1, spellcheck: false });
  const copy = action(`Copy ${label.toLowerCase()}`, async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      say(`${label} copied.`);
    } catch {
      text.focus();
      text.select();
      say(`The browser refused to copy. ${label} is selected: copy it from there.`);
    }
  });
  return { field: make('div', { className: 'copy' }, make('label', {}, label, text), copy), text };
}

function citationPart(shared: Shared, say: (words: string) => void): HTMLElement {
  const { field, text } = copyField('Citation', say);
  const which = make('select', { ariaLabel: 'What to cite' });
  const style = make('select', { ariaLabel: 'Style' });
  style.append(...citationStyles.map((name) => make('option', { value: name, textContent: styleNames[name] })));
  let works: { name: string; work: Citable }[] = [];
  const show = () => {
    const work = works[which.selectedIndex]?.work;
    const chosen = citationStyles[style.selectedIndex] ?? 'plain';
    text.value = work ? formatCitation(work, chosen, today()) : '';
    fitHeight(text);
  };
  which.onchange = show;
  style.onchange = show;
  void findWorks(shared)
    .catch(() => [])
    .then((found) => {
      works = found;
      which.replaceChildren(...found.map(({ name }) => make('option', { textContent: name })));
      show();
    });
  return make(
    'section',
    {},
    make('h3', { textContent: 'Cite' }),
    make('p', { className: 'tools' }, which, style),
    field,
  );
}

function embedPart(address: string, title: string, say: (words: string) => void): HTMLElement {
  const { field, text } = copyField('Embed code', say);
  const name = title.replace(/[&"<>]/g, '');
  // The second line is optional: it gives the frame the height of what it shows.
  text.value = [
    `<iframe src="${address.replace(/&/g, '&amp;')}" title="${name}" loading="lazy" style="width:100%;height:480px;border:0"></iframe>`,
    "<script>addEventListener('message',e=>{if(e.data?.type==='career-risk-explorer:height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.style.height=e.data.height+'px'})</script>",
  ].join('\n');
  return make('section', {}, make('h3', { textContent: 'Embed' }), field);
}

function downloadPart(shared: Shared): HTMLElement | undefined {
  const actions: HTMLElement[] = [];
  if (rowsOf(shared.figures).length > 0) actions.push(action('Table (CSV)', () => saveCsv(shared)));
  // A part with several charts is not one picture; each chart has its own button.
  if (shared.part.matches('figure:not([data-in-query])') && !shared.picture)
    actions.push(action('Chart (PNG)', () => savePng(shared)));
  const link = (href: string, textContent: string) =>
    make('a', { className: 'button', href, download: '', textContent });
  if (shared.picture) actions.push(link(shared.picture, 'Picture (PNG)'));
  if (shared.json) actions.push(link(shared.json, 'Data (JSON)'));
  if (actions.length === 0) return undefined;
  return make('section', {}, make('h3', { textContent: 'Download' }), make('p', { className: 'tools' }, ...actions));
}

/** Opens the dialog that shares, cites, embeds and downloads what a button stands beside. */
export function openShare(button: HTMLElement): void {
  const shared = readShared(button);
  const status = make('p', { className: 'small', role: 'status' });
  const say = (words: string) => {
    status.textContent = words;
  };
  const link = copyField('Link', say);
  link.text.value = shared.address;
  const heading = make('h2', { id: 'share-title', textContent: 'Share' });
  const close = action('Close', () => dialog.close());
  const native =
    'share' in navigator
      ? [
          action('Share with an app', () =>
            navigator.share({ title: shared.title, url: shared.address }).catch(() => undefined),
          ),
        ]
      : [];
  const parts = [
    make('p', { className: 'small soft', textContent: shared.title }),
    link.field,
    ...native,
    citationPart(shared, say),
    shared.embed ? embedPart(shared.embed, shared.title, say) : undefined,
    downloadPart(shared),
    status,
  ].filter((part) => part !== undefined);
  const dialog = make(
    'dialog',
    { className: 'share' },
    make('div', { className: 'share-head' }, heading, close),
    ...parts,
  );
  dialog.setAttribute('aria-labelledby', 'share-title');
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
  for (const text of dialog.querySelectorAll('textarea')) fitHeight(text);
}

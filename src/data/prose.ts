import { Marked, type Tokens } from 'marked';
import { outcomeOf } from '../facts/statistics/count-checks.ts';
import { escapeHtml, type Html } from '../facts/format/html.ts';
import { verdictLabels } from '../facts/format/labels.ts';
import { lexProse } from '../facts/prose/read-prose.ts';
import type { Verdict } from '../schemas/claim.ts';
import { entryOf, type Content } from './content.ts';
import { href } from './href.ts';

/** Verdicts that a reader must see beside a figure in running text. */
const marked: readonly Verdict[] = ['close', 'differs', 'overstated', 'understated', 'original-not-found'];

function verdictMark(content: Content, id: string): string {
  const claim = entryOf(content.claims, id, 'claims');
  const verdict = outcomeOf(claim);
  const shown = marked.find((name) => name === verdict);
  return shown ? ` <span class="mark mark-${shown}">${verdictLabels[shown].name.toLowerCase()}</span>` : '';
}

const folders: Record<string, 'claims' | 'sources' | 'roles'> = { claim: 'claims', source: 'sources', role: 'roles' };

function renderLink(content: Content, target: string, inner: string, hasFigure: boolean): string {
  const [scheme = '', id = ''] = target.split(':');
  const folder = folders[scheme];
  if (!folder) return `<a href="${escapeHtml(target)}" rel="noopener">${inner}</a>`;
  entryOf<unknown>(content[folder], id, folder);
  const mark = folder === 'claims' && hasFigure ? verdictMark(content, id) : '';
  return `<a href="${href(`/${folder}/${id}/`)}">${inner}</a>${mark}`;
}

function proseRenderer(content: Content): Marked {
  return new Marked({
    renderer: {
      link({ href: target, tokens, text }: Tokens.Link) {
        return renderLink(content, target, this.parser.parseInline(tokens), /\d/.test(text));
      },
    },
  });
}

/** Inline Markdown as HTML, with links to claims, sources and roles resolved and verdicts beside figures. */
export function renderInline(content: Content, markdown: string): Html {
  const { Parser, defaults } = proseRenderer(content);
  return { html: Parser.parseInline(lexProse(markdown, 'line'), defaults) };
}

/** A Markdown body as HTML; see {@link renderInline}. */
export function renderBody(content: Content, markdown: string): Html {
  const { Parser, defaults } = proseRenderer(content);
  return { html: Parser.parse(lexProse(markdown, 'body'), defaults) };
}

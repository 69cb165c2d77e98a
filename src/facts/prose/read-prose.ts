import { Marked, type Token, type Tokens } from 'marked';
import { webAddressSchema } from '../../schemas/shared.ts';

const reader = new Marked();

/** A field is one line within a page; a body is blocks of its own. */
export type ProseForm = 'line' | 'body';

/** What a piece of prose holds: text, links, and what no page prints. */
export type ProsePart =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'link'; text: string; target: string; line: number }
  | { kind: 'refused'; text: string; what: string; line: number };

const blocks: ReadonlySet<string> = new Set(['space', 'paragraph', 'heading', 'list', 'list_item', 'text']);
const inlines: ReadonlySet<string> = new Set(['text', 'escape', 'em', 'strong', 'link']);
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

const names: Record<string, string> = {
  html: 'HTML',
  image: 'a picture',
  def: 'an address apart from its link',
  code: 'code',
  codespan: 'code',
  table: 'a table',
  blockquote: 'a quotation',
  hr: 'a line across',
  br: 'a forced line break',
  del: 'struck text',
  checkbox: 'a box to tick',
  list: 'a list',
  heading: 'a heading',
};

/** Whether a link in prose may lead there: to a claim, a source or a role by id, or to an address on the web. */
export function isAllowedTarget(target: string): boolean {
  return /^(?:claim|source|role):[a-z0-9-]+$/.test(target) || webAddressSchema.safeParse(target).success;
}

function isWrittenInFull({ raw, href, text }: Tokens.Link): boolean {
  return raw.endsWith(`](${href})`) && text.trim() !== '';
}

/** Why a token may stand on no page; undefined where it may. */
function reasonAgainst(token: Token, allowed: ReadonlySet<string>): string | undefined {
  if (!allowed.has(token.type)) return names[token.type] ?? `"${token.type}"`;
  if (token.type === 'heading' && ![2, 3].includes((token as Tokens.Heading).depth)) return 'a heading of this size';
  if (token.type === 'link' && !isWrittenInFull(token as Tokens.Link)) return 'a link that is not [text](target)';
  if (token.type === 'text' && entity.test(token.raw)) return 'a character written as its code';
  return undefined;
}

const childrenOf = (token: Token): Token[] =>
  token.type === 'list' ? (token as Tokens.List).items : 'tokens' in token && token.tokens ? token.tokens : [];

/** Blocks hold lines of tokens; a list holds further blocks. */
const holdsLine = ({ type }: Token) => type === 'paragraph' || type === 'heading' || type === 'text';

function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : textOf(token))).join('');
}

const textOf = (token: Token): string => ('text' in token ? (token.text as string) : '');

/** A part with the Markdown it was read from. */
type Leaf = { raw: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; target: string }
  | { kind: 'refused'; text: string; what: string }
);

function refused({ raw }: Token, what: string): Leaf {
  return { kind: 'refused', raw, text: raw.trim(), what };
}

function leavesOfLine(tokens: readonly Token[]): Leaf[] {
  return tokens.flatMap((token): Leaf[] => {
    const what = reasonAgainst(token, inlines);
    if (what !== undefined) return [refused(token, what)];
    if (token.type !== 'link')
      return 'tokens' in token && token.tokens
        ? leavesOfLine(token.tokens)
        : [{ kind: 'text', raw: token.raw, text: textOf(token) }];
    const { tokens: inner, href, raw } = token as Tokens.Link;
    const odd = leavesOfLine(inner).filter(({ kind }) => kind !== 'text');
    return odd.length > 0 ? odd : [{ kind: 'link', raw, text: plainText(inner), target: href }];
  });
}

/** Text that emphasis cuts into pieces is one text, so that no figure hides in the cut. */
function joinTexts(leaves: readonly Leaf[]): Leaf[] {
  return leaves.reduce<Leaf[]>((joined, leaf) => {
    const last = joined.at(-1);
    if (leaf.kind !== 'text' || last?.kind !== 'text') return [...joined, leaf];
    return [...joined.slice(0, -1), { ...last, text: last.text + leaf.text }];
  }, []);
}

function leavesOfBlock(token: Token): Leaf[] {
  const what = reasonAgainst(token, blocks);
  if (what !== undefined) return [refused(token, what)];
  if (!holdsLine(token)) return childrenOf(token).flatMap(leavesOfBlock);
  const inner = childrenOf(token);
  return joinTexts(leavesOfLine(inner.length > 0 ? inner : [token]));
}

const linesIn = (text: string) => text.split('\n').length - 1;

/** Each leaf with its line, counted from the first line of what was read. */
function placeLeaves(leaves: readonly Leaf[], block: string, firstLine: number): ProsePart[] {
  let cursor = 0;
  return leaves.map(({ raw, ...part }) => {
    const at = block.indexOf(raw, cursor);
    // Within a list, what goes over several lines is read without its indent, and is not found as it stands.
    if (at >= 0) cursor = at;
    return { ...part, line: firstLine + linesIn(block.slice(0, cursor)) };
  });
}

function readLine(markdown: string): ProsePart[] {
  const found = reader.lexer(markdown).filter(({ type }) => type !== 'space');
  const strange = found.find(({ type }) => type !== 'paragraph') ?? found[1];
  if (strange) {
    const what = strange.type === 'paragraph' ? 'a second paragraph' : (names[strange.type] ?? `"${strange.type}"`);
    return [{ kind: 'refused', text: strange.raw.trim(), what, line: 0 }];
  }
  return placeLeaves(joinTexts(leavesOfLine(reader.Lexer.lexInline(markdown))), markdown, 0);
}

function readBody(markdown: string): ProsePart[] {
  let line = 0;
  return reader.lexer(markdown).flatMap((token) => {
    const here = line;
    line += linesIn(token.raw);
    return placeLeaves(leavesOfBlock(token), token.raw, here);
  });
}

/** Splits Markdown into its texts and links, in order, whatever its headings, lists and emphasis. */
export function readProse(markdown: string, form: ProseForm = 'line'): ProsePart[] {
  try {
    return form === 'line' ? readLine(markdown) : readBody(markdown);
  } catch (error) {
    // The parser calls itself for each level, until there is no more room to.
    if (error instanceof RangeError)
      return [{ kind: 'refused', text: markdown.trim(), what: 'parts within parts without end', line: 0 }];
    throw error;
  }
}

const asText = ({ raw }: Token): Tokens.Text => ({ type: 'text', raw, text: raw.replaceAll('&', '&amp;') });

function soundInline(token: Token): Token {
  const isOdd =
    reasonAgainst(token, inlines) !== undefined || (token.type === 'link' && !isAllowedTarget(token['href'] as string));
  if (isOdd) return asText(token);
  return 'tokens' in token && token.tokens ? { ...token, tokens: token.tokens.map(soundInline) } : token;
}

function soundBlock(token: Token): Token {
  if (reasonAgainst(token, blocks) !== undefined) return asText(token);
  if (token.type === 'list') return { ...token, items: childrenOf(token).map(soundBlock) };
  const inner = childrenOf(token);
  if (inner.length === 0) return token;
  return { ...token, tokens: inner.map(holdsLine(token) ? soundInline : soundBlock) };
}

/** Markdown as tokens for a page: what the check refuses is the plain text that the author wrote. */
export function lexProse(markdown: string, form: ProseForm): Token[] {
  return form === 'line' ? reader.Lexer.lexInline(markdown).map(soundInline) : reader.lexer(markdown).map(soundBlock);
}

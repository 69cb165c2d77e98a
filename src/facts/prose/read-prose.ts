import { Marked, type Token, type Tokens } from 'marked';

const reader = new Marked();

/** A piece of prose as the content check sees it. */
export type ProsePart =
  { kind: 'text'; text: string } | { kind: 'link'; text: string; target: string } | { kind: 'html'; text: string };

function partsOf(token: Token): ProsePart[] {
  if (token.type === 'html') return [{ kind: 'html', text: token.raw.trim() }];
  if (token.type === 'link' || token.type === 'image') {
    return [{ kind: 'link', text: token['text'] as string, target: token['href'] as string }];
  }
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens.flatMap(partsOf));
  }
  if (token.type === 'list') return (token['items'] as Token[]).flatMap(partsOf);
  if (token.type === 'codespan' || token.type === 'code') return [{ kind: 'text', text: token['text'] as string }];
  if ('tokens' in token && token.tokens) return token.tokens.flatMap(partsOf);
  if (token.type === 'text' || token.type === 'escape') return [{ kind: 'text', text: token['text'] as string }];
  return [];
}

/** Splits Markdown into its texts and links, in order, whatever its headings, lists and emphasis. */
export function readProse(markdown: string): ProsePart[] {
  return reader.lexer(markdown).flatMap(partsOf);
}

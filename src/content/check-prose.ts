import { formatValue } from '../facts/format/value.ts';
import { isAllowedTarget, readProse, type ProsePart } from '../facts/prose/read-prose.ts';
import { agreesWithClaim, findFigures, findHiddenFigures } from '../facts/prose/read-numbers.ts';
import type { Value } from '../schemas/claim.ts';
import { isUnwritten } from './check-written.ts';
import { claimValue, isWithdrawn, type Entries, type Index } from './content-index.ts';
import { remember } from '../facts/remember.ts';
import { nearest, problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem } from './read-content.ts';
import { markedFields, type MarkedField } from './walk-schema.ts';

type Fault = Pick<ContentProblem, 'found' | 'allowed' | 'didYouMean'>;

/** A fault with its line, counted from the first line of the prose. */
type PlacedFault = Fault & { line: number };

/** The entries that links of prose may lead to. */
type LinkedEntries = Record<'claims' | 'sources' | 'roles', Entries>;

const linkTargets: Record<string, keyof LinkedEntries> = { claim: 'claims', source: 'sources', role: 'roles' };

const hidden = (figure: string): Fault => ({
  found: `the figure "${figure}", not in digits that can be compared`,
  allowed: 'digits from 0 to 9, in a link to a claim',
});

/** Figures of running text, each with the place where it starts. */
const checkText = remember(({ text }: ProsePart): (Fault & { at: number })[] => {
  // One blank for each character of white space, so that places stay what they are.
  const line = text.replace(/\s/g, ' ');
  let cursor = 0;
  const bare = findFigures(line).map((figure) => {
    const at = line.indexOf(figure, cursor);
    cursor = at + figure.length;
    return { at, found: `the bare figure "${figure}"`, allowed: `a link to its claim, [${figure}](claim:some-id)` };
  });
  const odd = findHiddenFigures(line).map((figure) => ({ at: line.indexOf(figure), ...hidden(figure) }));
  return [...bare, ...odd];
});

/** What a link to a claim leaves outside: a sign before it or a unit behind it would change what it says. */
function checkBeside(before: ProsePart | undefined, after: ProsePart | undefined): Fault[] {
  const sign = before?.kind === 'text' ? /(?:^|[\s(])([−-])$/.exec(before.text)?.[1] : undefined;
  const unit =
    after?.kind === 'text' ? /^\s?(%|per ?cent\b|(?:thousand|million|billion)\b)/.exec(after.text)?.[1] : undefined;
  return [sign, unit]
    .filter((part) => part !== undefined)
    .map((part) => ({ found: `"${part}" outside the link to a claim`, allowed: 'sign and unit within the link' }));
}

type LinkPart = ProsePart & { kind: 'link' };

/** What the text of a link holds, wherever it leads. */
const readLink = remember(({ text }: LinkPart) => {
  const line = text.replace(/\s+/g, ' ');
  return { line, figures: findFigures(line), odd: findHiddenFigures(line).map(hidden) };
});

/** Whether the text of a link says what a value says. */
const agreementOf = remember((part: LinkPart) =>
  remember((value: Value) => agreesWithClaim(readLink(part).line, value)),
);

function checkLink(part: LinkPart, linked: LinkedEntries): Fault[] {
  const { target } = part;
  if (!isAllowedTarget(target)) {
    const allowed =
      'claim:<id>, source:<id>, role:<id> or an http(s) address without spaces, quotes, brackets, name or password';
    return [{ found: `a link to "${target}"`, allowed }];
  }
  const [scheme = '', id = ''] = target.split(':');
  const collection = linkTargets[scheme];
  const { line, figures, odd } = readLink(part);
  if (!collection) {
    const bare = figures.map((figure) => ({
      found: `the figure "${figure}" in a link to ${target}`,
      allowed: 'a link to a claim',
    }));
    return [...bare, ...odd];
  }
  const entries = linked[collection];
  const entry = entries.get(id);
  if (!entry) {
    const hint = nearest(id, [...entries.keys()]);
    const allowed = `an id that exists in content/${collection}`;
    return [{ found: `a link to "${target}"`, allowed, ...(hint ? { didYouMean: `${scheme}:${hint}` } : {}) }];
  }
  if (isWithdrawn(entry))
    return [{ found: `a link to "${target}", which was withdrawn`, allowed: 'a claim that stands' }];
  const value = collection === 'claims' ? claimValue(entry) : undefined;
  if (value && !agreementOf(part)(value)) {
    const stated = formatValue(value) || 'no figure at all';
    return [{ found: `"${line}"`, allowed: `what the claim ${id} says: ${stated}` }, ...odd];
  }
  if (collection !== 'claims' && figures.length > 0)
    return [{ found: `the figure "${line}" in a link to a ${scheme}`, allowed: 'a link to a claim' }, ...odd];
  return odd;
}

const hasFigure = remember(({ text }: LinkPart) => findFigures(text).length > 0);

const linesIn = (text: string) => text.split('\n').length - 1;

function checkPart(part: ProsePart, at: number, parts: readonly ProsePart[], linked: LinkedEntries): PlacedFault[] {
  const { line } = part;
  if (part.kind === 'refused') {
    const allowed =
      part.what === 'HTML'
        ? 'Markdown without HTML'
        : 'paragraphs, headings of two or three #, lists, emphasis and links as [text](target)';
    return [{ line, found: `${part.what}: ${show(part.text)}`, allowed }];
  }
  if (part.kind === 'text')
    return checkText(part).map(({ at: place, ...fault }) => ({
      ...fault,
      line: line + linesIn(part.text.slice(0, place)),
    }));
  const isFigure = part.target.startsWith('claim:') && hasFigure(part);
  const beside = isFigure ? checkBeside(parts[at - 1], parts[at + 1]) : [];
  return [...checkLink(part, linked), ...beside].map((fault) => ({ ...fault, line }));
}

/** Faults of a piece of prose: bare figures, links that lead nowhere, figures that differ from their claim. */
function checkProse(parts: readonly ProsePart[], linked: LinkedEntries): PlacedFault[] {
  return parts.flatMap((part, at) => checkPart(part, at, parts, linked));
}

type ProseField = Extract<MarkedField, { kind: 'prose' | 'heading' }>;

const partsOfBody = remember(({ body }: ContentFile) => readProse(body, 'body'));
const partsOfField = remember(({ value }: ProseField) => readProse(value.trim(), 'line'));

/** Faults of a Markdown body, each with its line. */
function checkBody(file: ContentFile, linked: LinkedEntries): ContentProblem[] {
  return checkProse(partsOfBody(file), linked).map(({ line, ...fault }) => ({
    file: file.file,
    line: file.bodyLine + line,
    field: 'body',
    ...fault,
  }));
}

/** Figures of a heading: it has no links that could lead to their claims. */
function checkHeading(file: ContentFile, { value, path }: ProseField): ContentProblem[] {
  return [...findFigures(value), ...findHiddenFigures(value)].map((figure) =>
    problemAt(file, path, `the figure "${figure}"`, 'words without figures; those belong in prose, as links to claims'),
  );
}

/** Faults of a field that holds a line of Markdown. */
function checkField(file: ContentFile, field: ProseField, linked: LinkedEntries): ContentProblem[] {
  return checkProse(partsOfField(field), linked).map(({ found, allowed, didYouMean }) =>
    problemAt(file, field.path, found, allowed, didYouMean),
  );
}

/** Faults of all prose of a file, beside the entries that its links may lead to. */
const checkFile = remember((file: ContentFile) => {
  const check = (linked: LinkedEntries) => [
    ...markedFields(file).flatMap((field) => {
      // A note to the writer names the figures of a group; that it is a note is said already.
      if (field.kind === 'heading') return isUnwritten(field.value) ? [] : checkHeading(file, field);
      return field.kind === 'prose' ? checkField(file, field, linked) : [];
    }),
    ...checkBody(file, linked),
  ];
  return remember((claims: Entries) =>
    remember((sources: Entries) => remember((roles: Entries) => check({ claims, sources, roles }))),
  );
});

/** Faults of prose: bare figures, links that lead nowhere, figures that differ from their claim. */
export function checkProseOf(files: readonly ContentFile[], index: Index): ContentProblem[] {
  const none: Entries = new Map();
  const [claims = none, sources = none, roles = none] = (['claims', 'sources', 'roles'] as const).map((name) =>
    index.get(name),
  );
  return files.flatMap((file) => checkFile(file)(claims)(sources)(roles));
}

import type { Value } from '../../schemas/claim.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const numbering =
  '[Vv]ersion|[Cc]hapter|[Ss]ection|[Ll]ines?|[Tt]able|[Pp]ages?|[Tt]ask|[Qq]uestion|[Pp]art|[Ee]pisode|[Dd]ocument|Working Paper|Fortune';

/**
 * Digits that name a thing and measure nothing: years, calendar dates, age groups, numbered parts of a document,
 * and digits inside a name ("GPT-4", "H2O", "Q1").
 */
const names = new RegExp(
  [
    `\\b\\d{1,2} (?:${months})\\b`,
    `\\b(?:${months}) \\d{1,2}(?=,? \\d{4})`,
    '\\b[Aa]ge[sd]? \\d{1,2}(?: ?(?:–|-|to|and) ?\\d{1,2})?(?! ?%)\\b',
    `\\b(?:${numbering}) \\d[\\d.]*(?:[–-]\\d+)?(?![\\d.]| ?(?:%|percent|per cent))`,
    '(?<![\\d$.,])(?:19|20)\\d{2}(?:[–-](?:(?:19|20)\\d{2}|\\d{2}))?(?![\\d%]|[.,]\\d| ?(?:%|percent|per cent))',
    '[A-Za-z][A-Za-z]*[-]?\\d[\\w.]*',
    // 3D, a 10x engineer; but 15K, 5M, $2B, 1e6, 27x faster, 3pp and 2bn are figures.
    '(?<![\\d$€£.,])\\d+(?![KkMB]\\b|[Ee]\\d|(?:pp|pc|pts?|bn|mn|tn)\\b|x (?:as|the|more|less|faster|higher|larger|cheaper)\\b)[A-Za-z](?![A-Za-z]*%)\\w*',
  ].join('|'),
  'g',
);

const figure =
  /[$€£]?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s?[KkMB](?![A-Za-z])|\s(?:thousand|million|billion))?\+?\s?(?:%|percent|per cent)?/g;

function withoutNames(text: string): string {
  return text.replace(names, (match) => ' '.repeat(match.length));
}

/** The figures of a text, as written: every number but those that only name a thing. */
export function findFigures(text: string): string[] {
  return [...withoutNames(text).matchAll(figure)].map((match) => match[0].trim());
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const word =
  `(?:zero|${small}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|` +
  'seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const percent = '(?:per[ -]?cent|pct)';
const large = '(?:hundred|thousand|million|billion|trillion)';

/**
 * Numbers that measure and are not written in digits that a check can read: "½", "fifty percent", "two million",
 * "one in five", "two thirds", and a percent sign without a figure. Small counts ("two trackers") and what speech has
 * for rough sizes ("about half", "a quarter", "hundreds") are words.
 */
const otherDigits = /[^\P{N}0-9]+/gu;
const spelledOut = new RegExp(
  [
    String.raw`\b${word}(?: (?:and )?${word}| (?:and )?${large})* (?:${percent}|percentage points?|dollars)\b`,
    String.raw`\ban? ${large}(?: ${large})* (?:${percent}|dollars)\b`,
    String.raw`\b(?:${word}(?: ${large})+|an? (?:thousand|million|billion|trillion))\b`,
    String.raw`\b${word} (?:in|out of|of every) (?:every )?(?:${word}|an? ${large}|\d+)\b`,
    String.raw`\b(?:${small})[ -](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b`,
    String.raw`\b(?:${word} times|(?:${word})fold)\b`,
    String.raw`(?<![\d\s]|[\d][KkMB+]) ?[%‰]|‰`,
  ].join('|'),
  'gi',
);

/** Figures of a text that are not in digits, as written; see {@link findFigures} for those that are. */
export function findHiddenFigures(text: string): string[] {
  return [...text.matchAll(otherDigits), ...text.matchAll(spelledOut)].map((match) => match[0].trim());
}

const multipliers: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The numbers of a text: `"$1.7 million"` gives 1,700,000. Names such as years are left out. */
export function readNumbers(text: string): number[] {
  return findFigures(text).map((found) => {
    const digits = Number(found.replace(/[^\d.]/g, '').replace(/\.$/, ''));
    const word = /(?:\d|\s)(k|m|b|thousand|million|billion)\b/i.exec(found)?.[1]?.toLowerCase();
    const rounded = digits * (word ? (multipliers[word] ?? 1) : 1);
    return Number(rounded.toPrecision(12));
  });
}

/** The numbers that a claim states, without sign; empty for a label or a qualitative claim. */
export function numbersOf(value: Value): number[] {
  switch (value.kind) {
    case 'number':
      return [Math.abs(value.number)];
    case 'range':
      return [value.low, value.high].filter((end) => end !== undefined).map(Math.abs);
    case 'ratio':
      return [value.first, value.second];
    case 'change':
      return [value.from, value.to].map(Math.abs);
    case 'score':
      return [Math.abs(value.score)];
    case 'label':
      return readNumbers(value.label);
    case 'none':
      return [];
  }
}

/** 1 or −1 where every number of a value has that sign; 0 where they differ or have none. */
function signOf(value: Value): number {
  if (value.kind === 'number') return Math.sign(value.number);
  if (value.kind !== 'range') return 0;
  const signs = [value.low, value.high].filter((end) => end !== undefined).map(Math.sign);
  return signs.every((sign) => sign === signs[0]) ? (signs[0] ?? 0) : 0;
}

const oneSided = /\b(?:up to|from|at least|over|more than|under|less than|top of)\b|\d[KkMB%]?\+/i;

/**
 * Whether the text of a link to a claim says what the claim says. A text without figures always does. A range must
 * be given with both ends unless the text says that it gives one ("up to $335,000").
 */
export function agreesWithClaim(text: string, value: Value): boolean {
  const written = readNumbers(text);
  if (written.length === 0) return true;
  const stated = numbersOf(value);
  const scale = value.kind === 'score' ? [value.max] : [];
  if (!written.every((number) => stated.includes(number) || scale.includes(number))) return false;
  if (value.kind === 'range' && !oneSided.test(text) && !stated.every((end) => written.includes(end))) return false;
  if ('unit' in value && value.unit.startsWith('percent') && !/%|per ?cent/.test(text)) return false;
  if ('unit' in value && value.unit.startsWith('usd') && !/\$|dollar/.test(text)) return false;
  return !contradictsSign(text, value);
}

/** Whether a text writes a figure with the sign that its claim does not have: "−55%" for 55. */
export function contradictsSign(text: string, value: Value): boolean {
  const sign = signOf(value);
  const shown = withoutNames(text);
  if (sign > 0) return /(?<![\w%])[−-]\s?[$€£]?\d/.test(shown);
  return sign < 0 && /\+\s?[$€£]?\d/.test(shown);
}

/** The figures of a claim's statement that its value does not hold; a statement may leave its figure out. */
export function figuresBeyondValue(statement: string, value: Value): string[] {
  const scale = value.kind === 'score' ? [value.min, value.max] : [];
  const per = 'unit' in value && value.unit === 'per-100000' ? [100_000] : [];
  const allowed = [...numbersOf(value), ...scale, ...per];
  return findFigures(statement).filter((figure) => !readNumbers(figure).every((number) => allowed.includes(number)));
}

import { z } from 'zod';
import {
  datedOrNotSchema,
  daySchema,
  editorSchemaField,
  idSchema,
  prose,
  reference,
  webAddressSchema,
} from './shared.ts';

/** What a claim is about; the ledger groups by it. */
export const themeSchema = z
  .enum([
    'score',
    'task',
    'pay',
    'demand',
    'displacement',
    'sector',
    'camp',
    'capability',
    'tool',
    'action',
    'strength',
    'skill',
    'geography',
    'question',
    'source',
  ])
  .describe('What the claim is about.');
export type Theme = z.infer<typeof themeSchema>;

/** How the source knows what it says, not how much we like it. */
export const gradeSchema = z
  .enum(['measured', 'survey', 'model-estimate', 'vendor-statement', 'forecast', 'opinion', 'unsourced'])
  .describe(
    'How the SOURCE knows it: measured (counted), survey, model-estimate (a model or formula), vendor-statement ' +
      '(a company about itself or its product), forecast, opinion, unsourced (asserted without any basis).',
  );
export type Grade = z.infer<typeof gradeSchema>;

/** The closed list of units. `percent…` shares run from 0 to 100; changes may be negative. */
export const unitSchema = z
  .enum([
    'percent',
    'percent-automatable',
    'percent-exposed',
    'percent-feasible',
    'percent-change',
    'percent-change-per-year',
    'points',
    'usd',
    'usd-per-year',
    'people',
    'jobs',
    'postings',
    'issues',
    'count',
    'to-one',
    'one-in',
    'times',
    'years',
    'months',
    'minutes',
    'scenes-per-day',
    'per-100000',
    'correlation',
    'rank',
  ])
  .describe(
    'percent = a share, 0–100. percent-automatable / -exposed / -feasible = what a tracker says of a task, in the ' +
      "tracker's own word; these three are different measures. percent-change = growth or fall, may be negative. " +
      'points = percentage points of a gap or a change, may be negative. to-one = a ratio "3.2 to 1". one-in = "1 in 200". times = a multiple.',
  );
export type Unit = z.infer<typeof unitSchema>;

const shareUnits: ReadonlySet<Unit> = new Set([
  'percent',
  'percent-automatable',
  'percent-exposed',
  'percent-feasible',
]);
/** What is counted one by one. */
const wholeUnits: ReadonlySet<Unit> = new Set(['people', 'jobs', 'postings', 'issues', 'rank']);
const signedUnits: ReadonlySet<Unit> = new Set(['percent-change', 'percent-change-per-year', 'points', 'correlation']);

function outOfRange(number: number, unit: Unit): string | undefined {
  if (shareUnits.has(unit) && (number < 0 || number > 100)) return 'a share between 0 and 100';
  if (unit === 'correlation' && (number < -1 || number > 1)) return 'a correlation between -1 and 1';
  if (unit.startsWith('percent-change') && number < -100) return 'a change of at least -100 percent';
  if (!signedUnits.has(unit) && number < 0) return `a number that is not negative, for the unit ${unit}`;
  if (wholeUnits.has(unit) && !Number.isInteger(number)) return `a whole number, for the unit ${unit}`;
  if (unit === 'rank' && number < 1) return 'a rank from 1 on';
  if (unit === 'per-100000' && number > 100_000) return 'at most 100000, for the unit per-100000';
  return undefined;
}

function requireInRange(ctx: z.RefinementCtx, key: string, number: number | undefined, unit: Unit) {
  const allowed = number === undefined ? undefined : outOfRange(number, unit);
  if (allowed) ctx.addIssue({ code: 'custom', path: [key], message: allowed, input: number });
}

const numberValueSchema = z
  .strictObject({
    kind: z.literal('number'),
    number: z.number(),
    unit: unitSchema,
    bound: z
      .enum(['about', 'almost', 'at-least', 'at-most', 'more-than', 'less-than'])
      .optional()
      .describe('How the source hedges the number, if it does.'),
  })
  .superRefine((value, ctx) => requireInRange(ctx, 'number', value.number, value.unit));

const rangeValueSchema = z
  .strictObject({
    kind: z.literal('range'),
    low: z.number().optional().describe('Lower end; leave out where the source gives none.'),
    high: z.number().optional().describe('Upper end; leave out where the source gives none.'),
    unit: unitSchema,
    openEnd: z.literal(true).optional().describe('The source writes "high+": the upper end may be exceeded.'),
  })
  .superRefine((value, ctx) => {
    requireInRange(ctx, 'low', value.low, value.unit);
    requireInRange(ctx, 'high', value.high, value.unit);
    if (value.openEnd && value.high === undefined)
      ctx.addIssue({ code: 'custom', path: ['openEnd'], message: 'only with an upper end', input: value.openEnd });
    if (value.low === undefined && value.high === undefined)
      ctx.addIssue({ code: 'custom', path: ['low'], message: 'at least one end of the range', input: undefined });
    if (value.low === undefined || value.high === undefined || value.low < value.high) return;
    const isInverted = value.low > value.high;
    ctx.addIssue({
      code: 'custom',
      path: ['low'],
      message: isInverted
        ? `a lower end that is not above the upper end ${value.high}`
        : 'the kind "number", because both ends are the same',
      input: value.low,
    });
  });

const ratioValueSchema = z
  .strictObject({
    kind: z.literal('ratio'),
    first: z.number().positive().describe('3.2 in "3.2 to 1"; 1 in "1 in 200".'),
    second: z.number().positive().describe('1 in "3.2 to 1"; 200 in "1 in 200".'),
    unit: unitSchema.extract(['to-one', 'one-in']),
  })
  .superRefine(({ first, second, unit }, ctx) => {
    if (unit === 'one-in' && second > 0 && first >= second)
      ctx.addIssue({ code: 'custom', path: ['second'], message: `more than the first, ${first}`, input: second });
  });

const changeValueSchema = z
  .strictObject({
    kind: z.literal('change'),
    from: z.number(),
    to: z.number(),
    unit: unitSchema,
    bound: z.literal('about').optional().describe('The source gives the later number as an approximate one.'),
  })
  .superRefine((value, ctx) => {
    requireInRange(ctx, 'from', value.from, value.unit);
    requireInRange(ctx, 'to', value.to, value.unit);
    if (value.from === value.to)
      ctx.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'the kind "number", because both are the same',
        input: value.to,
      });
  });

/** A score on its own scale. `risk` = higher is more exposed; `resilience` = higher is safer. */
const scoreValueSchema = z
  .strictObject({
    kind: z.literal('score'),
    score: z.number(),
    min: z.number().describe('Lowest value of the scale.'),
    max: z.number().describe('Highest value of the scale.'),
    direction: z.enum(['risk', 'resilience']).describe('risk = higher is more exposed; resilience = higher is safer.'),
    name: z.string().min(3).describe('What the tracker calls its number, in a word or two: "durability score".'),
  })
  .superRefine((value, ctx) => {
    if (value.min >= value.max)
      ctx.addIssue({
        code: 'custom',
        path: ['min'],
        message: `a scale whose lowest value is under its highest, ${value.max}`,
        input: value.min,
      });
    else if (value.score < value.min || value.score > value.max)
      ctx.addIssue({
        code: 'custom',
        path: ['score'],
        message: `a score on the scale from ${value.min} to ${value.max}`,
        input: value.score,
      });
  });

/** What a claim states, in the source's own terms. A qualitative claim has the kind `none`. */
export const valueSchema = z.discriminatedUnion('kind', [
  numberValueSchema,
  rangeValueSchema,
  ratioValueSchema,
  changeValueSchema,
  scoreValueSchema,
  z.strictObject({ kind: z.literal('label'), label: z.string().min(1).describe('The word the source uses.') }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type Value = z.infer<typeof valueSchema>;
export type ScoreValue = Extract<Value, { kind: 'score' }>;

export const verdictSchema = z
  .enum(['matches', 'close', 'differs', 'overstated', 'understated', 'original-not-found', 'opinion'])
  .describe(
    'What comparing the claim with its original found. "opinion" = there is nothing to compare: a forecast, an ' +
      "argument or one person's experience.",
  );
export type Verdict = z.infer<typeof verdictSchema>;

/** How a claim stands to its original in one respect; "not-comparable" where the original says nothing of it. */
const comparedSchema = z
  .strictObject({
    size: z
      .enum(['same', 'close', 'larger', 'smaller', 'not-comparable'])
      .describe('The figure beside the original\'s: "larger" = the claim puts it further from zero than the original.'),
    direction: z
      .enum(['same', 'opposite', 'not-comparable'])
      .describe('Whether both say that it rises, or both that it falls.'),
    population: z
      .enum(['same', 'wider', 'narrower', 'other', 'not-comparable'])
      .describe(
        'Whom or what it counts: "wider" = the claim says it of more people, places or things; "other" = of others.',
      ),
  })
  .describe('How the claim stands to its original in size, direction and population.');
export type Compared = z.infer<typeof comparedSchema>;

/** Verdicts that set a claim beside an original. */
const comparing: ReadonlySet<Verdict> = new Set(['matches', 'close', 'differs', 'overstated', 'understated']);

/** What `compared` must say for a verdict to hold; undefined where it does. */
function verdictNeeds(verdict: Verdict, { size, direction, population }: Compared): string | undefined {
  const larger = size === 'larger' || population === 'wider';
  const smaller = size === 'smaller' || population === 'narrower';
  const same = (size === 'same' || size === 'not-comparable') && direction !== 'opposite';
  if (verdict === 'matches' && !(same && population !== 'wider'))
    return 'the same size and direction, of no more people';
  if (verdict === 'close' && (size === 'larger' || size === 'smaller' || direction === 'opposite'))
    return 'a size that is the same or close, and the same direction';
  if (verdict === 'overstated' && !larger) return 'a larger size or a wider population';
  if (verdict === 'understated' && !smaller) return 'a smaller size or a narrower population';
  return undefined;
}

/** What comparing a claim with the study, statement or page behind it found. */
export const checkSchema = z
  .strictObject({
    verdict: verdictSchema,
    ownOrigin: z
      .literal(true)
      .optional()
      .describe('The page is its own origin: "matches" then says only that the page states this, not that it is true.'),
    original: reference(
      'sources',
      'The source that the claim goes back to, in the edition that it can have meant.',
    ).optional(),
    read: z
      .enum(['in-full', 'in-part', 'second-hand', 'not-read'])
      .describe('How far the original itself could be read when the claim was checked.'),
    finding: prose('What the comparison found, in our own words.'),
    originalClaims: z
      .array(reference('claims', "A claim that holds the original's own figure."))
      .optional()
      .describe(
        "The original's own figures, as claims of the source `original`; the first one leads wherever this claim is shown.",
      ),
    newer: z
      .array(reference('claims', 'A newer figure on the same question.'))
      .min(1)
      .optional()
      .describe(
        'Newer figures on the same question, from later editions or studies; shown apart, never as the original.',
      ),
    compared: comparedSchema.optional(),
  })
  .superRefine((check, ctx) => {
    const needsOriginal = ['differs', 'overstated', 'understated'].includes(check.verdict);
    if (needsOriginal && !check.original)
      ctx.addIssue({
        code: 'custom',
        path: ['original'],
        message: `the source that shows it, for the verdict "${check.verdict}"`,
        input: undefined,
      });
    if (check.ownOrigin && check.verdict !== 'matches')
      ctx.addIssue({
        code: 'custom',
        path: ['ownOrigin'],
        message: 'only with the verdict "matches"',
        input: check.ownOrigin,
      });
    const isComparing = comparing.has(check.verdict) && !check.ownOrigin;
    if (isComparing !== (check.compared !== undefined)) {
      const allowed = isComparing ? 'size, direction and population' : 'nothing, because there is no original';
      ctx.addIssue({
        code: 'custom',
        path: ['compared'],
        message: `${allowed}, for the verdict "${check.verdict}"`,
        input: check.compared,
      });
    }
    const needed = isComparing && check.compared ? verdictNeeds(check.verdict, check.compared) : undefined;
    if (needed)
      ctx.addIssue({
        code: 'custom',
        path: ['compared'],
        message: `${needed}, for the verdict "${check.verdict}"`,
        input: check.compared,
      });
  });
export type Check = z.infer<typeof checkSchema>;

/**
 * What a tracker says that its number is. Scores of different quantities never share a range, and two scores of one
 * tracker contradict each other only where they are the same quantity.
 */
export const scoreQuantitySchema = z
  .enum(['exposure', 'automation', 'displacement', 'replacement', 'durability', 'unspecified'])
  .describe(
    'exposure = how far AI reaches into the work; automation = how much of it could run without people; displacement = ' +
      'job loss through AI; replacement = AI doing the job in place of people; durability = how well the job holds ' +
      '(resilience, safety); unspecified = a "risk" that the tracker does not define.',
  );
export type ScoreQuantity = z.infer<typeof scoreQuantitySchema>;

/** Ties a score to the tracker that printed it and the role it is about. */
const trackerScoreSchema = z.strictObject({
  tracker: reference('trackers', 'The tracker that prints the score.'),
  role: reference('roles', 'The role scored.'),
  quantity: scoreQuantitySchema,
  title: z.string().min(2).describe('The job title as the tracker prints it.'),
  use: z
    .enum(['main', 'second-score', 'near-title'])
    .describe(
      "main = the tracker's headline score for this title; second-score = another number from the same tracker; " +
        'near-title = a score for a title that is close to the role but not the same.',
    ),
  label: z.string().min(2).optional().describe('The label printed beside the score, if any.'),
  noneMeasured: z
    .literal(true)
    .optional()
    .describe(
      'The score is zero because the measure behind it saw no use of AI: it is shown, but neither ranks nor counts.',
    ),
});

/** What a figure in a chart counts. Only figures of one quantity, unit and population share an axis, a range or a rank. */
const quantitySchema = z
  .enum([
    'pay',
    'median-pay',
    'total-compensation',
    'advertised-pay',
    'demand',
    'openings',
    'employment',
    'employment-gap',
    'employment-gap-within-firms',
    'staff',
    'rates',
    'output',
    'problems-solved',
    'years-until',
  ])
  .describe(
    'What is counted. pay = base or total is not said; demand = what was counted is not said; employment-gap = distance ' +
      'from where the growth of others would put it; employment-gap-within-firms = the same after allowing for the ups and ' +
      'downs of each firm; staff = people of one employer; rates = pay for a piece of work; ' +
      'years-until = when an event is expected.',
  );
export type Quantity = z.infer<typeof quantitySchema>;

/** Themes whose charts set figures of several sources side by side. */
const chartedThemes: ReadonlySet<Theme> = new Set(['pay', 'demand', 'displacement', 'sector', 'capability', 'camp']);

/** A reader of the original has no copy with numbered lines. */
const namesLine = /\blines? \d|text copy/i;

/** One figure or statement with everything a reader needs to judge it. */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    theme: themeSchema,
    chartLabel: z
      .string()
      .min(3)
      .max(40)
      .optional()
      .describe('A few words that name the claim in a chart. Claims with one are drawn in the chart of their theme.'),
    counts: z
      .strictObject({
        what: quantitySchema,
        of: z.string().trim().min(3).max(80).describe('Whom or what, in small letters: "job ads for AI roles, US".'),
      })
      .optional()
      .describe(
        'What the figure counts, and of whom; figures that agree in both, and in unit, share an axis in a chart.',
      ),
    statement: z.string().trim().min(15).max(320).describe('One sentence in our own words; never copied.'),
    value: valueSchema,
    horizon: z.string().min(2).optional().describe('When a forecast is to come true, as stated: "by 2027".'),
    added: daySchema.describe('The day on which the claim entered the ledger.'),
    changes: z
      .array(
        z.strictObject({
          date: daySchema.describe('The day of the change.'),
          what: z.string().trim().min(8).describe('What changed and why, in a sentence.'),
        }),
      )
      .min(1)
      .optional()
      .describe('What was corrected since; readers are told in the feed and on the page of the claim.'),
    asOf: datedOrNotSchema,
    geography: z
      .enum(['not-stated', 'world', 'US', 'US-WA', 'CN', 'GB'])
      .describe('Where the claim holds, as the source states it; "not-stated" is a value, not a guess.'),
    population: z.string().min(3).describe('Whom it is about, as the source states it, or "not stated".'),
    source: reference('sources', 'Where the claim was read.'),
    locator: z
      .string()
      .min(3)
      .refine((locator) => !namesLine.test(locator), {
        error:
          'a heading and sentence, a table, figure or row that a reader of the original can find; no line of a copy',
      })
      .describe('Where in the source a reader finds it: heading and sentence, table, figure, row of a data set.'),
    page: webAddressSchema.optional().describe("The exact page, where the source's own address is a whole site."),
    grade: gradeSchema,
    attributedTo: z
      .array(
        z.strictObject({
          name: z.string().min(2),
          source: reference('sources', 'The source in which that person or study says it, if known.').optional(),
        }),
      )
      .min(1)
      .optional()
      .describe('The people or studies that the source itself names as its origin.'),
    caveats: z.array(prose('What a careful reader must know.')).min(1).optional(),
    check: checkSchema.optional(),
    trackerScore: trackerScoreSchema.optional(),
    sensitive: z
      .enum(['suicide', 'fatality'])
      .optional()
      .describe('A figure that needs care; "suicide" is always shown with a line on where to find help.'),
    withdrawn: z
      .string()
      .min(10)
      .optional()
      .describe(
        'Why the claim was withdrawn, in a sentence. It keeps its page; lists, charts and counts leave it out.',
      ),
  })
  .superRefine((claim, ctx) => {
    if (claim.trackerScore && claim.value.kind !== 'score')
      ctx.addIssue({
        code: 'custom',
        path: ['value', 'kind'],
        message: '"score", because the claim has a trackerScore',
        input: claim.value.kind,
      });
    if (claim.trackerScore?.noneMeasured && claim.value.kind === 'score' && claim.value.score !== claim.value.min)
      ctx.addIssue({
        code: 'custom',
        path: ['trackerScore', 'noneMeasured'],
        message: `only where the score is the lowest, ${claim.value.min}`,
        input: true,
      });
    if (claim.chartLabel && chartedThemes.has(claim.theme) && !claim.counts)
      ctx.addIssue({
        code: 'custom',
        path: ['counts'],
        message: `what it counts and of whom, because it is drawn in the chart of "${claim.theme}"`,
        input: undefined,
      });
    if (!claim.trackerScore && claim.value.kind === 'score')
      ctx.addIssue({
        code: 'custom',
        path: ['trackerScore'],
        message: 'the tracker, role, title and use of the score',
        input: undefined,
      });
  });
export type Claim = z.infer<typeof claimSchema>;

/** A file of claims on one topic. */
export const claimsFileSchema = z.strictObject({ $schema: editorSchemaField, claims: z.array(claimSchema).min(1) });

import { claimValue, type Index } from './content-index.ts';
import { formatPath, problemAt, show, valueAt } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';

type ClaimValue = NonNullable<ReturnType<typeof claimValue>>;

const isShare = (value: ClaimValue) =>
  value.kind === 'number' && /^percent-(?:automatable|exposed|feasible)$/.test(value.unit);

/** What each field of a task may refer to. */
const fields: { name: string; fits: (value: ClaimValue) => boolean; allowed: string }[] = [
  { name: 'figure', fits: isShare, allowed: 'a claim whose unit is percent-automatable, -exposed or -feasible' },
  { name: 'otherFigures', fits: isShare, allowed: 'claims whose unit is percent-automatable, -exposed or -feasible' },
  {
    name: 'related',
    fits: ({ kind }) => kind === 'none' || kind === 'label',
    allowed: 'claims without a figure; a figure belongs under "otherFigures"',
  },
];

/** Figures of tasks are shares of a task, and what is said to have no figure has none. */
function checkKinds(file: ContentFile, index: Index): ContentProblem[] {
  const tasks = valueAt(file.data, ['tasks']);
  const places = [
    { item: file.data, path: [] as FieldPath },
    ...(Array.isArray(tasks) ? tasks : []).map((item: unknown, at) => ({ item, path: ['tasks', at] as FieldPath })),
  ];
  return places.flatMap(({ item, path }) =>
    fields.flatMap(({ name, fits, allowed }) => {
      const found = valueAt(item, [name]);
      const ids = Array.isArray(found) ? found.map((id: unknown, at) => ({ id, at: [at] })) : [{ id: found, at: [] }];
      return ids.flatMap(({ id, at }) => {
        const value = typeof id === 'string' ? claimValue(index.get('claims')?.get(id)) : undefined;
        return value && !fits(value) ? [problemAt(file, [...path, name, ...at], show(id), allowed)] : [];
      });
    }),
  );
}

/** A figure is a task's first or one of its others, not both. */
function checkFiguresOnce(file: ContentFile): ContentProblem[] {
  const { tasks = [] } = soundFile(file, 'tasks') ?? {};
  return tasks.flatMap(({ figure, otherFigures = [] }, at) => {
    const again = figure === undefined ? -1 : otherFigures.indexOf(figure);
    const allowed = 'figures other than the one under "figure"';
    return again < 0 ? [] : [problemAt(file, ['tasks', at, 'otherFigures', again], show(figure), allowed)];
  });
}

/** A role has one file of tasks, with its own name. */
function checkFileName(file: ContentFile): ContentProblem[] {
  const role = valueAt(file.data, ['role']);
  if (typeof role !== 'string' || role === file.name) return [];
  return [problemAt(file, ['role'], show(role), `the role that the file is named after, ${show(file.name)}`)];
}

/** Every O*NET task that was rated belongs to exactly one task of the role, or is left out with a reason. */
function checkPlaced(file: ContentFile, index: Index): ContentProblem[] {
  const data = soundFile(file, 'tasks');
  if (!data) return [];
  const groups = [
    ...data.tasks.map(({ onetTasks = [] }, at) => ({ ids: onetTasks, path: ['tasks', at, 'onetTasks'] })),
    ...(data.leftOut ?? []).map(({ onetTasks = [] }, at) => ({ ids: onetTasks, path: ['leftOut', at, 'onetTasks'] })),
  ];
  const placed = groups.flatMap(({ ids, path }) => ids.map((id, at) => ({ id, path: [...path, at] })));
  if (!data.ratings) {
    return placed.slice(0, 1).map(({ path }) => problemAt(file, path, 'O*NET tasks', 'the field "ratings" as well'));
  }
  const entry = index.get('ratings')?.get(data.ratings);
  const rated = soundFile(entry?.file, 'ratings')?.ratings.map(({ task }) => task);
  if (!rated) return [];
  const wrong = placed.flatMap(({ id, path }, at) => {
    if (!rated.includes(id)) return [problemAt(file, path, show(id), `an O*NET task of ${data.ratings}`)];
    const before = placed.slice(0, at).find((other) => other.id === id);
    return before ? [problemAt(file, path, show(id), `each O*NET task once; ${formatPath(before.path)} has it`)] : [];
  });
  const missing = rated.filter((task) => !placed.some(({ id }) => id === task));
  if (missing.length === 0) return wrong;
  const allowed = `every O*NET task of ${data.ratings} in one task or in leftOut; missing: ${missing.join(', ')}`;
  return [...wrong, problemAt(file, ['tasks'], `${placed.length} O*NET tasks`, allowed)];
}

/** The labels of one occupation: its file is named after its code, and each task is labelled once. */
function checkRatings(file: ContentFile): ContentProblem[] {
  const data = soundFile(file, 'ratings');
  if (!data) return [];
  const name = data.onetSocCode.replace('.', '-');
  const first = new Map<number, number>();
  for (const [at, { task }] of data.ratings.entries()) if (!first.has(task)) first.set(task, at);
  const misnamed =
    name === file.name ? [] : [problemAt(file, ['onetSocCode'], show(data.onetSocCode), `the code of the file's name`)];
  const repeated = data.ratings.flatMap(({ task }, at) =>
    first.get(task) === at
      ? []
      : [problemAt(file, ['ratings', at, 'task'], show(task), `each task once; ratings[${first.get(task)}] has it`)],
  );
  return [...misnamed, ...repeated];
}

/** Each entry of what was left out names tasks of one kind. */
function checkLeftOut(file: ContentFile): ContentProblem[] {
  const { leftOut = [] } = soundFile(file, 'tasks') ?? {};
  return leftOut.flatMap(({ onetTasks, namedTasks }, at) =>
    (onetTasks === undefined) === (namedTasks === undefined)
      ? [
          problemAt(
            file,
            ['leftOut', at],
            onetTasks ? 'both kinds of tasks' : 'no tasks',
            'one of onetTasks, namedTasks',
          ),
        ]
      : [],
  );
}

/** What the tasks of roles refer to, and the labels behind them. */
export function checkTasks(files: readonly ContentFile[], index: Index): ContentProblem[] {
  return files.flatMap((file) => {
    if (file.collection === 'ratings') return checkRatings(file);
    if (file.collection !== 'tasks') return [];
    return [
      ...checkFileName(file),
      ...checkKinds(file, index),
      ...checkFiguresOnce(file),
      ...checkPlaced(file, index),
      ...checkLeftOut(file),
    ];
  });
}

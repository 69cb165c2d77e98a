import { formatWorkShare } from '../facts/describe/named-tasks.ts';
import { inflect } from '../facts/format/count.ts';
import { remember } from '../facts/remember.ts';
import { leastPlaced } from '../facts/statistics/named-tasks.ts';
import type { Horizon, Role } from '../schemas/role.ts';
import type { TasksFile } from '../schemas/task.ts';
import type { Occupation } from '../schemas/occupation.ts';
import { formatPath, nearest, problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { soundOccupations } from './sound-occupations.ts';

/** Fewer groups say too little of a job, and more are a list again. */
const groupCount = { least: 6, most: 10 };
const questionCount = { least: 3, most: 5 };

/** When a reader can start: each has something to do. */
const horizons: readonly Horizon[] = ['this-quarter', 'within-a-year', 'within-two-years'];

const isGrouped = ({ tasks, leftOut = [] }: TasksFile) =>
  [...tasks, ...leftOut].some(({ namedTasks }) => namedTasks !== undefined);

interface Placed {
  id: string;
  path: FieldPath;
}

function placesOf({ tasks, leftOut = [] }: TasksFile): Placed[] {
  const lists = [
    ...tasks.map(({ namedTasks = [] }, at) => ({ ids: namedTasks, path: ['tasks', at, 'namedTasks'] })),
    ...leftOut.map(({ namedTasks = [] }, at) => ({ ids: namedTasks, path: ['leftOut', at, 'namedTasks'] })),
  ];
  return lists.flatMap(({ ids, path }) => ids.map((id, at) => ({ id, path: [...path, at] })));
}

/** Named tasks are those of the role's occupation, each once, and none that weighs is missing. */
function checkPlaces(file: ContentFile, data: TasksFile, occupation: Occupation, name: string): ContentProblem[] {
  const own = new Set(occupation.tasks.map(({ task }) => task));
  const seen = new Map<string, FieldPath>();
  const wrong = placesOf(data).flatMap(({ id, path }) => {
    if (!own.has(id)) return [problemAt(file, path, show(id), `a named task of ${name}`, nearest(id, [...own]))];
    const before = seen.get(id);
    seen.set(id, before ?? path);
    return before ? [problemAt(file, path, show(id), `each named task once; ${formatPath(before)} has it`)] : [];
  });
  const missing = occupation.tasks.filter(({ task, share }) => share >= leastPlaced && !seen.has(task));
  if (missing.length === 0) return wrong;
  const list = missing.map(({ task, share }) => `${task} (${formatWorkShare(share)})`).join(', ');
  const allowed = `every named task with ${formatWorkShare(leastPlaced)} of the work or more in a group, or in leftOut with a reason; missing: ${list}`;
  return [...wrong, problemAt(file, ['tasks'], `${seen.size} named tasks`, allowed)];
}

/** Each task groups named tasks, and says where people do better. */
function checkGroups(file: ContentFile, { tasks, ratings }: TasksFile): ContentProblem[] {
  const { least, most } = groupCount;
  const count =
    tasks.length < least || tasks.length > most
      ? [problemAt(file, ['tasks'], `${tasks.length} ${inflect(tasks.length, 'group')}`, `${least} to ${most} groups`)]
      : [];
  const mixed =
    ratings === undefined ? [] : [problemAt(file, ['ratings'], show(ratings), 'named tasks or "ratings", not both')];
  const parts = tasks.flatMap((task, at) => [
    ...(task.namedTasks
      ? []
      : [problemAt(file, ['tasks', at], show(task.id), 'the field "namedTasks", as in the others')]),
    ...(task.peopleBetter ? [] : [problemAt(file, ['tasks', at], show(task.id), 'the field "peopleBetter" as well')]),
  ]);
  return [...count, ...mixed, ...parts];
}

/** A job written up on named tasks says to everyone what to do, and when. */
function checkAdvice(file: ContentFile, role: Role): ContentProblem[] {
  const missing = horizons.filter((horizon) => !role.actions.some((action) => action.horizon === horizon));
  const ungrounded = role.actions.flatMap(({ id, awayFrom = [], buildsOn = [] }, at) =>
    awayFrom.length + buildsOn.length > 0
      ? []
      : [problemAt(file, ['actions', at], show(id), 'a task under "awayFrom" or a strength under "buildsOn"')],
  );
  const { least, most } = questionCount;
  const asked = role.questions.length;
  const needs: [keyof Role, number, string][] = [
    ['junior', role.junior.notes?.length ?? 0, 'notes for people starting out'],
    ['senior', role.senior.notes?.length ?? 0, 'notes for experienced people'],
    ['namedTools', role.namedTools?.length ?? 0, 'at least one product by name and maker'],
    [
      'certifications',
      role.certifications ? 1 : 0,
      'certificates by name and awarding body, or [] where there are none',
    ],
  ];
  return [
    ...(missing.length === 0
      ? []
      : [
          problemAt(
            file,
            ['actions'],
            `no action for ${missing.join(', ')}`,
            'at least one for each of these horizons',
          ),
        ]),
    ...ungrounded,
    ...(asked >= least && asked <= most
      ? []
      : [problemAt(file, ['questions'], `${asked} ${inflect(asked, 'question')}`, `${least} to ${most} questions`)]),
    ...needs.flatMap(([field, count, allowed]) => (count > 0 ? [] : [problemAt(file, [field], 'nothing', allowed)])),
  ];
}

/** Whether this is what `npm run new job` left for a person to write. */
export const isUnwritten = (text: string) => /\bTODO\b/.test(text);

function* textsIn(value: unknown, path: FieldPath): Generator<{ text: string; path: FieldPath }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** What nobody has written yet, field by field. */
const checkUnwritten = remember((file: ContentFile): ContentProblem[] => {
  if (file.collection !== 'roles' && file.collection !== 'tasks') return [];
  const allowed = 'your text in place of the note; it says what belongs here';
  const fields = [...textsIn(file.data, [])].filter(({ text }) => isUnwritten(text));
  const lines = file.body.split(/\r?\n/).flatMap((text, at) => (isUnwritten(text) ? [{ text, at }] : []));
  return [
    ...fields.map(({ text, path }) => problemAt(file, path, show(text), allowed)),
    ...lines.map(({ text, at }) => ({
      file: file.file,
      line: file.bodyLine + at,
      field: 'body',
      found: show(text),
      allowed,
    })),
  ];
});

/** What a job must hold that is written up on the named tasks of its occupation, and what is still to be written. */
export function checkWritten(files: readonly ContentFile[]): ContentProblem[] {
  const occupations = new Map(soundOccupations(files).map(({ id, occupation }) => [id, occupation]));
  const roleFiles = new Map(files.filter(({ collection }) => collection === 'roles').map((file) => [file.name, file]));
  const grouped = files.flatMap((file) => {
    const data = soundFile(file, 'tasks');
    return data && isGrouped(data) ? [{ file, data }] : [];
  });
  return [
    ...files.flatMap(checkUnwritten),
    ...grouped.flatMap(({ file, data }) => {
      const roleFile = roleFiles.get(data.role);
      const role = soundFile(roleFile, 'roles');
      if (!roleFile || !role) return [];
      const id = role.occupation;
      const occupation = id === undefined ? undefined : occupations.get(id);
      const places =
        id !== undefined && occupation
          ? checkPlaces(file, data, occupation, id)
          : [problemAt(file, ['role'], show(data.role), 'a role with an "occupation", whose named tasks these are')];
      return [...places, ...checkGroups(file, data), ...checkAdvice(roleFile, role)];
    }),
  ];
}

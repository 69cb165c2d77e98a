import type { Claim, Theme } from '../schemas/claim.ts';
import type { Role } from '../schemas/role.ts';
import { nearest, problemAt, show, valueAt } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { soundOccupations } from './sound-occupations.ts';
import type { Sound, SoundContent } from './sound-content.ts';

function checkActions(files: readonly ContentFile[]): ContentProblem[] {
  const listIds = (list: unknown) =>
    Array.isArray(list)
      ? list.map((item: unknown) => valueAt(item, ['id'])).filter((id) => typeof id === 'string')
      : [];
  return files
    .filter((file) => file.collection === 'roles')
    .flatMap((file) => {
      const tasksFile = files.find(
        (other) => other.collection === 'tasks' && valueAt(other.data, ['role']) === file.name,
      );
      const known = {
        awayFrom: { ids: listIds(valueAt(tasksFile?.data, ['tasks'])), where: `the tasks of ${file.name}` },
        buildsOn: { ids: listIds(valueAt(file.data, ['strengths'])), where: 'the strengths of this role' },
      };
      const actions = valueAt(file.data, ['actions']);
      if (!Array.isArray(actions)) return [];
      return actions.flatMap((action: unknown, position) =>
        (['awayFrom', 'buildsOn'] as const).flatMap((key) => {
          const list = valueAt(action, [key]);
          if (!Array.isArray(list)) return [];
          return list.flatMap((id: unknown, at) =>
            typeof id !== 'string' || known[key].ids.includes(id)
              ? []
              : [
                  problemAt(
                    file,
                    ['actions', position, key, at],
                    show(id),
                    `an id among ${known[key].where}`,
                    nearest(id, known[key].ids),
                  ),
                ],
          );
        }),
      );
    });
}

/** Two roles are one occupation only where each says why: else one page would take the other's figures unseen. */
function checkSharedOccupations(files: readonly ContentFile[]): ContentProblem[] {
  const roles = files.filter(({ collection }) => collection === 'roles');
  const occupationOf = (file: ContentFile) => valueAt(file.data, ['occupation']);
  return roles.flatMap((file) => {
    const occupation = occupationOf(file);
    if (typeof occupation !== 'string' || typeof valueAt(file.data, ['sharesOccupation']) === 'string') return [];
    const other = roles.find((one) => one !== file && occupationOf(one) === occupation);
    if (!other) return [];
    const allowed = `an occupation of its own, or the field "sharesOccupation" that says why; ${other.file} has this one`;
    return [problemAt(file, ['occupation'], show(occupation), allowed)];
  });
}

/** The themes of claims that each list of a role may hold. */
const themes: Record<'pay' | 'demand' | 'displacement' | 'geography', readonly Theme[]> = {
  pay: ['pay'],
  demand: ['demand', 'sector'],
  displacement: ['displacement', 'sector'],
  geography: ['geography'],
};

/** A list of claims holds what its name says; a score stands among the scores and nowhere else. */
function checkLists(file: ContentFile, role: Role, { claims }: SoundContent): ContentProblem[] {
  const themed = (Object.keys(themes) as (keyof typeof themes)[]).flatMap((field) =>
    role[field].flatMap((id, at) => {
      const theme = claims.get(id)?.data.theme;
      if (theme === undefined || themes[field].includes(theme)) return [];
      const allowed = `a claim with the theme ${themes[field].join(' or ')}`;
      return [problemAt(file, [field, at], `${show(id)}, with the theme ${theme}`, allowed)];
    }),
  );
  const parts = ['junior', 'senior', 'tools', 'skills'] as const;
  const groups = ['strengths', 'actions', 'specialisations', 'questions'] as const;
  const lists: { ids: readonly string[]; path: FieldPath }[] = [
    { ids: role.outlook, path: ['outlook'] },
    ...parts.map((part) => ({ ids: role[part].claims ?? [], path: [part, 'claims'] })),
    ...groups.flatMap((group) => role[group].map(({ claims: ids }, at) => ({ ids, path: [group, at, 'claims'] }))),
  ];
  const scores = lists.flatMap(({ ids, path }) =>
    ids.flatMap((id, at) =>
      claims.get(id)?.data.value.kind === 'score'
        ? [
            problemAt(
              file,
              [...path, at],
              `${show(id)}, a score`,
              'a claim that is no score; those are shown by themselves',
            ),
          ]
        : [],
    ),
  );
  return [...themed, ...scores];
}

/** What is said of people starting out is not what is said of experienced ones: side by side, a claim in both tells nothing. */
function checkSides(file: ContentFile, { junior, senior }: Role): ContentProblem[] {
  return (senior.claims ?? []).flatMap((id, at) =>
    junior.claims?.includes(id)
      ? [problemAt(file, ['senior', 'claims', at], show(id), 'a claim that "junior" does not list')]
      : [],
  );
}

/** A role is not its own relative, nor a relative without a page that has one. */
function checkRelated(file: ContentFile, role: Role, titles: ReadonlyMap<string, string>): ContentProblem[] {
  const homeless =
    role.sector === undefined && role.occupation === undefined
      ? [
          problemAt(
            file,
            ['sector'],
            'nothing',
            'a sector, as the role has no occupation whose group it could stand in',
          ),
        ]
      : [];
  const self = role.related.indexOf(file.name);
  const standIn = role.occupation === undefined ? -1 : role.standIns.indexOf(role.occupation);
  const named = (role.relatedNames ?? []).flatMap((name, at) => {
    const id = titles.get(name.toLowerCase());
    return id === undefined
      ? []
      : [problemAt(file, ['relatedNames', at], show(name), `a role without a page; "related" takes ${show(id)}`)];
  });
  return [
    ...homeless,
    ...(self < 0 ? [] : [problemAt(file, ['related', self], show(file.name), 'a role other than this one')]),
    ...(standIn < 0
      ? []
      : [problemAt(file, ['standIns', standIn], show(role.occupation), 'an occupation other than its own')]),
    ...named,
  ];
}

/** Two related roles name each other, or the one that does says why the other does not. */
function checkMutual(roles: readonly { file: ContentFile; role: Role }[]): ContentProblem[] {
  const relatedOf = new Map(roles.map(({ file, role }) => [file.name, role.related]));
  return roles.flatMap(({ file, role }) => {
    const oneWay = (role.oneWay ?? []).map(({ role: other }) => other);
    const unanswered = role.related.flatMap((other, at) => {
      const answers = relatedOf.get(other)?.includes(file.name) ?? true;
      if (answers || oneWay.includes(other)) return [];
      const allowed = `a role that names this one under "related" as well, or a reason under "oneWay" why it does not`;
      return [problemAt(file, ['related', at], show(other), allowed)];
    });
    const needless = oneWay.flatMap((other, at) => {
      const isOneWay = role.related.includes(other) && !(relatedOf.get(other)?.includes(file.name) ?? false);
      const allowed = 'a role under "related" that does not name this one';
      return isOneWay ? [] : [problemAt(file, ['oneWay', at, 'role'], show(other), allowed)];
    });
    return [...unanswered, ...needless];
  });
}

function checkReferences(files: readonly ContentFile[], sound: SoundContent): ContentProblem[] {
  const roles = files.flatMap((file) => {
    const role = soundFile(file, 'roles');
    return role ? [{ file, role }] : [];
  });
  const titles = new Map(
    roles.flatMap(({ file, role }) => [role.title, ...role.otherNames].map((name) => [name.toLowerCase(), file.name])),
  );
  return [
    ...checkMutual(roles),
    ...roles.flatMap(({ file, role }) => [
      ...checkLists(file, role, sound),
      ...checkSides(file, role),
      ...checkRelated(file, role, titles),
    ]),
  ];
}

/** Sectors and camps list what is said, not scores: those are shown by themselves. */
function checkScoreless(files: readonly ContentFile[], { claims, camps }: SoundContent): ContentProblem[] {
  const ofCamps = [...camps.values()].flatMap(({ data: camp, entry: { file } }) => [
    { file, ids: [camp.asStated], path: (): FieldPath => ['asStated'] },
    ...(['speaksFor', 'foundSince', 'challengedBy'] as const).map((side) => ({
      file,
      ids: camp[side],
      path: (at: number): FieldPath => [side, at],
    })),
  ]);
  const ofSectors = files
    .filter(({ collection }) => collection === 'sectors')
    .map((file) => ({
      file,
      ids: soundFile(file, 'sectors')?.claims ?? [],
      path: (at: number): FieldPath => ['claims', at],
    }));
  return [...ofCamps, ...ofSectors].flatMap(({ file, ids, path }) =>
    ids.flatMap((id, at) =>
      claims.get(id)?.data.value.kind === 'score'
        ? [problemAt(file, path(at), `${show(id)}, a score`, 'a claim that is no score')]
        : [],
    ),
  );
}

/** Codes of a role, and of the labels of its tasks, are codes of its occupation. */
function checkCodes(files: readonly ContentFile[]): ContentProblem[] {
  const codes = new Map(soundOccupations(files).map(({ id, occupation }) => [id, occupation.socCodes]));
  const ratings = new Map(
    files.flatMap((file) => {
      const tasks = soundFile(file, 'tasks');
      return tasks ? [[tasks.role, { file, ratings: tasks.ratings }] as const] : [];
    }),
  );
  return files.flatMap((file) => {
    const role = soundFile(file, 'roles');
    const own = codes.get(role?.occupation ?? '');
    if (!role || !own) return [];
    const allowed = `a code of its occupation ${role.occupation}: ${own.join(', ')}`;
    const ofRole = role.socCodes.flatMap((code, at) =>
      own.includes(code) ? [] : [problemAt(file, ['socCodes', at], show(code), allowed)],
    );
    const labels = ratings.get(file.name);
    // Labels are named after a code of O*NET, which starts with the official one: 15-1252-00.
    if (labels?.ratings === undefined || own.some((code) => labels.ratings?.startsWith(`${code}-`))) return ofRole;
    return [...ofRole, problemAt(labels.file, ['ratings'], show(labels.ratings), `labels of ${allowed}`)];
  });
}

/** A tracker has one headline score for a job; others are second scores or those of near titles. */
function checkMainScores({ claims }: SoundContent): ContentProblem[] {
  const seen = new Map<string, Sound<Claim>>();
  return [...claims.values()].flatMap((one) => {
    const score = one.data.trackerScore;
    if (score?.use !== 'main') return [];
    const key = `${score.tracker} ${score.role}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, one);
      return [];
    }
    const allowed = `"second-score" or "near-title"; ${first.id} is the main score of ${score.tracker} for ${score.role}`;
    return [problemAt(one.entry.file, [...one.entry.path, 'trackerScore', 'use'], '"main"', allowed)];
  });
}

/** What roles refer to: claims of the right kind, other roles, occupations, one main score of each tracker. */
export function checkRoles(files: readonly ContentFile[], sound: SoundContent): ContentProblem[] {
  return [
    ...checkActions(files),
    ...checkSharedOccupations(files),
    ...checkReferences(files, sound),
    ...checkMainScores(sound),
    ...checkScoreless(files, sound),
    ...checkCodes(files),
  ];
}

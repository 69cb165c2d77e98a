import { getPublishedFiles } from '../data/api.ts';
import { fullAddress } from '../data/href.ts';
import { getRoleRows } from '../data/roles.ts';
import { escapeMarkdown } from '../facts/format/markdown.ts';

export async function GET(): Promise<Response> {
  const roles = await getRoleRows();
  const files = await getPublishedFiles();
  const lines = [
    '# Career Risk Explorer',
    '',
    '> What published scores, studies and web pages say about AI and jobs. Every figure is a claim with value, unit, date, place, source and grade of evidence; second-hand figures are compared with their originals, and where sources disagree the page says so.',
    '',
    'Exposure is not job loss. Scores of different trackers do not measure the same thing: do not average them, and give no range over scores of different quantities. Where a check says a figure differs from its original, quote the original. Name the source of a figure, not only this site.',
    '',
    '## Jobs in depth',
    ...roles.map(
      (role) =>
        `- [${escapeMarkdown(role.text)}](${fullAddress(`/roles/${role.id}/`)}): ${escapeMarkdown(`${role.verdict.word}: ${role.verdict.why}`)}`,
    ),
    '',
    '## Data',
    ...files.map((file) => `- [${escapeMarkdown(file.name)}](${fullAddress(file.href)}): ${escapeMarkdown(file.what)}`),
    '',
    '## Pages',
    `- [Every job](${fullAddress('/roles/')})`,
    `- [Every named task, with the jobs that do it](${fullAddress('/tasks/')})`,
    `- [All jobs on one chart](${fullAddress('/explore/')})`,
    `- [What each measure means](${fullAddress('/measures/')})`,
    `- [Method](${fullAddress('/method/')})`,
    `- [Checks of figures against their originals](${fullAddress('/checks/')})`,
    `- [Where sources disagree](${fullAddress('/disagreements/')})`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}

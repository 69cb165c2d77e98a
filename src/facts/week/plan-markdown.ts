import { escapeMarkdown } from '../format/markdown.ts';
import { formatHours } from './describe-week.ts';
import type { PlanGroup } from './plan.ts';
import { minutesOf, type When } from './week.ts';
import type { WeekRow } from './week-rows.ts';

/** What a Markdown file of a week holds. */
export interface MarkdownPlan {
  job: string;
  rows: readonly WeekRow[];
  /** The weeks that are planned, with the name of each. */
  weeks: readonly { when: When; name: string }[];
  /** Sentences on what the ratings say of each week. */
  findings: readonly string[];
  groups: readonly PlanGroup[];
  sources: readonly { text: string; href: string }[];
  /** The full address that opens the week. */
  address: string;
  /** Turns an address of the site into a full one. */
  toFull: (href: string) => string;
  /** The day of the export, as people read it. */
  day: string;
}

const cell = escapeMarkdown;

function figureOf({ rated, said }: WeekRow): string {
  if (rated) return `people ${rated.people}, GPT-4 ${rated.gpt4} out of 100`;
  return said ? `${said.percent}% ${said.tracker.word} (${cell(said.tracker.name)})` : 'no figure';
}

/** A week and its plan as Markdown. */
export function writeMarkdown(plan: MarkdownPlan): string {
  const { job, rows, weeks, findings, groups, sources, address, toFull, day } = plan;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# Your week: ${escapeMarkdown(job)}`,
    '',
    `Made on ${day}. Open and change it: <${address}>`,
    '',
    row(['Task', ...weeks.map(({ name }) => name), 'Rated exposed']),
    row(['---', ...weeks.map(() => '---:'), '---']),
    ...rows.map((line) =>
      row([cell(line.name), ...weeks.map(({ when }) => formatHours(minutesOf(line, when))), figureOf(line)]),
    ),
    '',
    ...findings.flatMap((finding) => [escapeMarkdown(finding), '']),
    ...(groups.length > 0 ? ['## Plan', ''] : []),
    ...groups.flatMap(({ name, items }) => [
      `### ${name}`,
      '',
      ...items.map(({ text, href, says }) => {
        const words = href ? `[${escapeMarkdown(text)}](${toFull(href)})` : escapeMarkdown(text);
        return `- [ ] ${words}${says ? ` (${escapeMarkdown(says)})` : ''}`;
      }),
      '',
    ]),
    '## Sources',
    '',
    ...sources.map(({ text, href }) => `- [${escapeMarkdown(text)}](${toFull(href)})`),
    '',
    'Exposure is not job loss. Career Risk Explorer, CC BY 4.0; figures belong to their sources.',
    '',
  ].join('\n');
}

import { addMonths, reminderMonths, type PlanGroup } from './plan.ts';

/** What a calendar file is made of. */
export interface CalendarPlan {
  /** The job's title. */
  job: string;
  groups: readonly PlanGroup[];
  /** The full address that opens the week. */
  address: string;
  /** The moment of the export. */
  now: Date;
  /** Tells this export from all others, in the ids of its events. */
  id: string;
}

const octets = new TextEncoder();
/** The most octets that a line may have (RFC 5545, 3.1). */
const longestLine = 75;

/** A value of the type TEXT: what would end it or split it is escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A content line in pieces of at most 75 octets, none of which ends within a letter; all but the first begin with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > longestLine) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += letter;
    length += size;
  }
  return [...pieces, piece].join('\r\n');
}

const dateOf = (day: Date) => day.toISOString().slice(0, 10).replaceAll('-', '');
const momentOf = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function eventOf({ horizon, name, items }: PlanGroup, { job, address, now, id }: CalendarPlan): string[] {
  const day = addMonths(now, reminderMonths[horizon]);
  const summary = escapeText(`Look at your plan (${job}): ${name.toLowerCase()}`);
  const description = [...items.map(({ text }) => `- ${text}`), '', address].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${horizon}@career-risk-explorer`,
    `DTSTAMP:${momentOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    // Nine in the morning of that day.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A plan as a calendar file (RFC 5545): one day with a reminder for each horizon. */
export function writeCalendar(plan: CalendarPlan): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Career Risk Explorer//Your week//EN',
    'CALSCALE:GREGORIAN',
    ...plan.groups.flatMap((group) => eventOf(group, plan)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

import { memo } from 'react';
import { describePlaces, formatSaid, weekNames } from '../../facts/week/describe-week.ts';
import { groupPlan, reminderMonths } from '../../facts/week/plan.ts';
import { writeCalendar } from '../../facts/week/plan-calendar.ts';
import { writeMarkdown } from '../../facts/week/plan-markdown.ts';
import { formatWeek } from '../../facts/week/week-link.ts';
import { meanByTime, rateWeek, saidParts, trackersOf } from '../../facts/week/week-sums.ts';
import type { WeekRow } from '../../facts/week/week-rows.ts';
import type { Week, WeekJob, When } from '../../facts/week/week.ts';

interface Props {
  week: Week;
  job: WeekJob;
  rows: readonly WeekRow[];
  weeks: readonly When[];
  isKept: boolean;
  keep: () => boolean;
  forget: () => void;
  say: (words: string) => void;
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Tells one export from all others. */
const makeId = (now: Date) => `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2)}`;

const fullAddress = (week: Week) => `${location.origin}${location.pathname}${formatWeek(week)}`;

function findingsOf(rows: readonly WeekRow[], weeks: readonly When[]): string[] {
  return weeks.flatMap((when) => {
    const places = describePlaces(rateWeek(rows, when));
    const said = trackersOf(rows).map(
      ({ id, name, word }) =>
        `${weekNames[when]}: ${formatSaid(meanByTime(saidParts(rows, id, when)))} ${word}, says ${name}.`,
    );
    return [...(places ? [`${weekNames[when]}: ${places}.`] : []), ...said];
  });
}

/** Ways out with the week: paper, files, a link; and whether this browser keeps it. */
function SaveWeek({ week, job, rows, weeks, isKept, keep, forget, say }: Props) {
  const groups = groupPlan(week, job.moves);

  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(fullAddress(week));
      say('The link is copied. Whoever opens it sees this week.');
    } catch {
      say('The browser refused to copy. The address of this page is the link: copy it from there.');
    }
  };

  const saveMarkdown = () => {
    const text = writeMarkdown({
      job: job.title,
      rows,
      weeks: weeks.map((when) => ({ when, name: weekNames[when] })),
      findings: findingsOf(rows, weeks),
      groups,
      sources: job.sources,
      address: fullAddress(week),
      toFull: (href) => new URL(href, location.origin).href,
      day: new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }),
    });
    download(`your-week-${job.id}.md`, text, 'text/markdown');
    say('The Markdown file is saved.');
  };

  const saveCalendar = () => {
    const now = new Date();
    const text = writeCalendar({ job: job.title, groups, address: fullAddress(week), now, id: makeId(now) });
    download(`your-week-${job.id}.ics`, text, 'text/calendar');
    say('The calendar file is saved.');
  };

  const drop = () => {
    forget();
    say('Forgotten. The address still holds this week.');
  };

  const months = groups.map(({ horizon, name }) => `${name.toLowerCase()} in ${reminderMonths[horizon]} months`);
  return (
    <div className="week-controls">
      <p className="tools">
        <button className="button" type="button" onClick={() => print()}>
          Print
        </button>
        <button className="button" type="button" onClick={saveMarkdown}>
          Save as Markdown
        </button>
        {groups.length > 0 && (
          <button className="button" type="button" onClick={saveCalendar}>
            Save reminders (.ics)
          </button>
        )}
        <button className="button" type="button" onClick={() => void copyLink()}>
          Copy the link
        </button>
      </p>
      {months.length > 0 && <p className="small soft">One reminder for each horizon: {months.join(', ')}.</p>}
      <p className="small soft">
        Your week is in the address of this page, after the #, a part that browsers send to no server. Nothing else is
        stored unless you ask for it here.
      </p>
      <p className="tools">
        <label className="week-tick">
          <input
            type="checkbox"
            checked={isKept}
            onChange={() => {
              if (isKept) drop();
              else
                say(
                  keep()
                    ? 'This browser keeps this week until you press Forget.'
                    : 'This browser does not allow the site to keep it.',
                );
            }}
          />
          Keep this week in this browser
        </label>
        <button className="button" type="button" onClick={drop}>
          Forget
        </button>
      </p>
    </div>
  );
}

export default memo(SaveWeek);

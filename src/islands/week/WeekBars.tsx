import { toneClass } from '../../facts/plots/strip-geometry.ts';
import { bandNames, describeBands, formatPlace, raterNames } from '../../facts/week/describe-week.ts';
import { bands, type Band, type RatedWeek } from '../../facts/week/week-sums.ts';

/** A week as both raters see it, under its name. */
export interface NamedWeek {
  name: string;
  rated: RatedWeek[];
  /** The split that the job starts with: it is there to compare with. */
  isStart?: boolean;
}

interface Props {
  weeks: NamedWeek[];
  /** Minutes at which the longest bar ends. */
  most: number;
}

const tones: Record<Band, string> = {
  directly: toneClass(100),
  software: toneClass(50),
  not: toneClass(0),
  none: 'no-figure',
};

function Bar({ sums, most }: { sums: RatedWeek['bands']; most: number }) {
  const percent = (minutes: number) => `${(minutes / most) * 100}%`;
  const before = (at: number) => bands.slice(0, at).reduce((sum, band) => sum + sums[band], 0);
  return (
    <svg className="week-bar" aria-hidden="true">
      {bands.map((band, at) => (
        <rect key={band} className={tones[band]} x={percent(before(at))} width={percent(sums[band])} height="100%" />
      ))}
    </svg>
  );
}

/** Each week as two bars, one for each rater, and where each week stands. */
export default function WeekBars({ weeks, most }: Props) {
  return (
    <>
      {(['people', 'gpt4'] as const).map((rater) => (
        <div className="week-rater" key={rater}>
          <h4>{raterNames[rater]}</h4>
          {weeks.map(({ name, rated, isStart }) => {
            const one = rated.find((other) => other.rater === rater);
            return (
              one && (
                <div className={isStart ? 'week-line week-start' : 'week-line'} key={name}>
                  <p>
                    {name} <b>{formatPlace(one.place)}</b>
                    {isStart && <span className="visually-hidden">: {describeBands(one.bands)}</span>}
                  </p>
                  <Bar sums={one.bands} most={most} />
                  {!isStart && <p className="week-bands">{describeBands(one.bands)}</p>}
                </div>
              )
            );
          })}
        </div>
      ))}
      <ul className="week-key small" aria-hidden="true">
        {bands.map((band) => (
          <li key={band}>
            <svg className="week-swatch">
              <rect className={tones[band]} width="100%" height="100%" />
            </svg>
            {bandNames[band]}
          </li>
        ))}
      </ul>
    </>
  );
}

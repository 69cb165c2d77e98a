import { wordsOfBar, type Bar } from '../../facts/plots/bar-series.ts';

/** A bar's value in print; where it holds marks, their names are said to a screen reader. */
export default function BarValue({ bar }: { bar: Bar }) {
  if (!bar.marks) return <b>{bar.text}</b>;
  return (
    <b>
      <span aria-hidden="true">{bar.text}</span>
      <span className="visually-hidden">{wordsOfBar(bar)}</span>
    </b>
  );
}

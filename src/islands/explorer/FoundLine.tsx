import { useEffect, useState } from 'react';
import { describeCount, describeFirst } from '../../facts/describe/selection.ts';
import { joinWords } from '../../facts/format/count.ts';
import type { ListOrder } from '../../facts/links/explore-view.ts';
import type { PlottedJob } from '../../facts/plots/scatter.ts';

interface Props {
  /** The jobs that were found, in the order of the list; undefined until they are known. */
  found: readonly PlottedJob[] | undefined;
  /** Whether every job will do, so that their number is known before they are. */
  isWhole: boolean;
  all: number;
  order: ListOrder;
  /** More that must be said of them. */
  more: string;
}

/** Milliseconds for which a reader has let a slider be before the count is read out. */
const rest = 600;
const mostNamed = 3;

/** Words once they have stayed as they are for a while, and empty until they first change. */
function useSettled(words: string): string {
  const [{ first, settled }, setSettled] = useState({ first: words, settled: '' });
  useEffect(() => {
    const timer = setTimeout(() => setSettled((last) => ({ ...last, settled: words })), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return settled === first ? '' : settled;
}

/** How many jobs were found, and the first of them by name: the count follows every move, what is read out waits. */
export default function FoundLine({ found, isWhole, all, order, more }: Props) {
  const count = found?.length ?? (isWhole ? all : undefined);
  const words = describeCount(count, all);
  const named = (found ?? []).slice(0, mostNamed);
  const isPart = count !== undefined && count < all && named.length > 0;
  const said = useSettled(
    isPart ? `${words}. ${describeFirst(order)}: ${joinWords(named.map(({ title }) => title))}.` : words,
  );
  return (
    <div className="found">
      <p className="found-count">{words}</p>
      <p className="small soft">
        {isPart && (
          <>
            {describeFirst(order)}:{' '}
            {named.map(({ id, title, href }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <a href={href}>{title}</a>
              </span>
            ))}
            .{' '}
          </>
        )}
        {more}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

import { decidingFigures, leastGap } from '../compare/compare-roles.ts';
import { formatCount, joinWords } from '../format/count.ts';
import { leastGrowth, openingsShare } from '../finder/presets.ts';
import { educationLevels, mostWithoutDegree } from '../format/education.ts';
import { formatPercentile } from '../format/percentile.ts';
import { formatNumber, formatShare } from '../format/value.ts';
import { histogramBars } from '../plots/histogram.ts';
import { linkStrengths } from '../plots/scatter.ts';
import { leastMeasures, middlePercentile, middleThird } from '../statistics/agreement.ts';
import { labelPlaces, labelStep, leastStep, statementWeights } from '../statistics/exposed-share.ts';
import { leastAlike, leastLower, mostNeighbours } from '../statistics/neighbours.ts';
import { middlePart, resamples } from '../statistics/krippendorff.ts';
import { leastPlaced } from '../statistics/named-tasks.ts';
import { normaliseScore } from '../statistics/normalise-score.ts';
import { exposedFrom, littleExposed, mostOnCard } from '../statistics/task-cards.ts';
import { firstTotal, mostRows } from '../week/week.ts';
import { mostNamedMoves } from '../week/week-moves.ts';
import { bandEdges } from '../week/week-sums.ts';
import { wideSpread } from './answer.ts';
import { leastUnseen } from './occupation.ts';

/** "From 0.6 either way it is called a strong link, from 0.3 a moderate one …" */
function nameLinks(): string {
  return linkStrengths
    .map(({ from, word }, index) =>
      index === 0 ? `From ${from} either way it is called a ${word} link` : `from ${from} a ${word} one`,
    )
    .join(', ');
}

/** The limits and weights that the code computes with, as the method page prints them. */
export const method = {
  strip: {
    /** Where 4 on a scale to 10, and a resilience of 68 out of 100, lie on the strip. */
    fourOfTen: formatNumber(normaliseScore({ score: 4, min: 0, max: 10, direction: 'risk' })),
    resilience: formatNumber(normaliseScore({ score: 68, min: 0, max: 100, direction: 'resilience' })),
  },
  labels: {
    places: labelPlaces,
    core: formatNumber(statementWeights.core),
    others: formatNumber(statementWeights.supplemental),
    step: formatNumber(labelStep),
    leastStep: formatNumber(leastStep),
    /** From this number of statements on, the smallest step applies. */
    statements: formatCount(labelStep / leastStep),
  },
  compare: {
    count: formatCount(decidingFigures.length),
    figures: joinWords(decidingFigures.map(({ name }) => name)),
    leastGap: formatShare(leastGap),
  },
  trackerAgreement: {
    middle: formatShare(middlePart),
    draws: formatNumber(resamples),
  },
  agreement: {
    leastMeasures: formatCount(leastMeasures),
    middle: formatNumber(middlePercentile),
    leastUnseen: formatShare(leastUnseen),
  },
  answer: {
    middleFrom: formatPercentile(middleThird.from),
    middleTo: formatPercentile(middleThird.to),
    exposed: formatNumber(exposedFrom * 100),
    littlePeople: formatPercentile(littleExposed.people * 100),
    littleModel: formatNumber(littleExposed.gpt4 * 100),
    most: formatCount(mostOnCard),
    leastShare: formatShare(leastPlaced),
    wideSpread: formatNumber(wideSpread),
    bars: formatNumber(histogramBars),
  },
  neighbours: {
    most: formatCount(mostNeighbours),
    leastAlike: formatShare(leastAlike),
    leastLower: formatNumber(leastLower),
  },
  week: {
    hours: formatNumber(firstTotal / 60),
    rows: formatCount(mostRows),
    low: formatNumber(bandEdges.low),
    high: formatNumber(bandEdges.high),
    moves: formatCount(mostNamedMoves),
  },
  finder: {
    leastGrowth: formatShare(leastGrowth / 100),
    openings: formatShare(openingsShare),
    noDegree: joinWords(
      educationLevels
        .slice(0, educationLevels.findIndex(({ id }) => id === mostWithoutDegree) + 1)
        .map(({ name }) => `“${name}”`),
    ),
  },
  links: nameLinks(),
};

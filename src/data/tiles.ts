import { describeTiles, describeTilesByGrowth, describeTilesByPay } from '../facts/describe/tiles.ts';
import { formatRank } from '../facts/format/percentile.ts';
import { formatNumber, formatValue } from '../facts/format/value.ts';
import { toneClass } from '../facts/plots/strip-geometry.ts';
import { shadeCount, shadeOf, shadeSteps } from '../facts/plots/tile-shades.ts';
import { fitName, placeTiles, type Tile, type TileItem } from '../facts/plots/tiles.ts';
import type { Link } from './links.ts';
import { getOccupations, getVintage, type OccupationView, type Vintage } from './occupations.ts';

/** An occupation as a tile. */
interface JobTile extends TileItem {
  name: Link;
  /** `3,391,000 jobs, median rank 30th out of 100 by exposure, $93,600 a year, +5% by 2034`. */
  text: string;
  /** Classes of its colours: by exposure, by pay (`p0`–`p4`), by projected change (`g0`–`g4`). */
  colours: string;
}

/** One of the choices of what the colour of a tile shows. */
interface TileColour {
  id: 'exposure' | 'pay' | 'growth';
  name: string;
  /** What the picture shows in it. */
  finding: string;
  /** What the colour is: `the median rank of the measures`. */
  meaning: string;
  /** The ends of its scale, and the class of each of its steps from one to the other. */
  from: string;
  to: string;
  steps: string[];
}

export interface TilesView {
  colours: TileColour[];
  /** The year of the number of jobs. */
  year: number;
  /** Where the number of jobs, pay and projections are from. */
  source: Link;
  tiles: Tile<JobTile>[];
  /** The names, in lines, of those that have room for theirs on a wide screen. */
  names: ReadonlyMap<string, readonly string[]>;
}

/** Width to height of the picture on a desk; on a phone it is squarer, and tiles narrower. */
const ratio = 1.6;
/** Pixels that a percent of the picture has at least where names are shown. */
const percentOfPicture = { width: 8.4, height: 4.5 };

function itemOf(one: OccupationView): TileItem {
  return { id: one.id, group: one.group.id, size: one.numbers.jobs };
}

function describeTile(one: OccupationView, projected: number): string {
  const { band, median } = one.agreement;
  const rank = band === 'unknown' ? [] : [`median rank ${formatRank(median)} out of 100 by exposure`];
  return [`${one.jobs} jobs`, ...rank, one.pay, `${one.growth} by ${projected}`].join(', ');
}

function coloursOf({ exposure, numbers }: OccupationView): string {
  const pay = shadeOf('pay', numbers.medianPay);
  const tone = exposure === undefined ? 'rule' : toneClass(exposure);
  return [tone, pay === undefined ? 'unpaid' : `p${pay}`, `g${shadeOf('growth', numbers.growth)}`].join(' ');
}

function describe(occupations: readonly OccupationView[]): string {
  return describeTiles(occupations.map(({ agreement, numbers }) => ({ band: agreement.band, jobs: numbers.jobs })));
}

function viewColours(occupations: readonly OccupationView[], { from, to, payAsOf }: Vintage): TileColour[] {
  const numbers = occupations.map((one) => one.numbers);
  const usd = (number = 0) => formatValue({ kind: 'number', number, unit: 'usd-per-year' });
  const percent = (number = 0) => `${formatNumber(Math.abs(number))}%`;
  const { pay, growth } = shadeSteps;
  const steps = (letter: string) => Array.from({ length: shadeCount }, (_, step) => `${letter}${step}`);
  return [
    {
      id: 'exposure',
      name: 'exposure',
      finding: describe(occupations),
      meaning: 'the median rank of the measures',
      from: 'less exposed',
      to: 'more exposed',
      steps: [0, 30, 50, 70, 100].map(toneClass),
    },
    {
      id: 'pay',
      name: 'pay',
      finding: describeTilesByPay(numbers),
      meaning: `median pay a year, ${payAsOf}`,
      from: `under ${usd(pay[0])}`,
      to: `${usd(pay.at(-1))} or more`,
      steps: steps('p'),
    },
    {
      id: 'growth',
      name: 'projected change',
      finding: describeTilesByGrowth(numbers, to),
      meaning: `the projected change in jobs, ${from} to ${to}`,
      from: `shrinking by more than ${percent(growth[0])}`,
      to: `growing by ${percent(growth.at(-1))} or more`,
      steps: steps('g'),
    },
  ];
}

/** Occupations as tiles: the area is the number of jobs, the colour exposure, pay or projected change. Throws for none. */
export function viewTiles(occupations: readonly OccupationView[], vintage: Vintage): TilesView {
  const { from, to } = vintage;
  const items = occupations.map((one): JobTile => ({
    ...itemOf(one),
    name: { text: one.title, href: one.href },
    text: describeTile(one, to),
    colours: coloursOf(one),
  }));
  const tiles = placeTiles(items, ratio);
  const source = occupations[0]?.sources[0];
  if (!source) throw new Error('content/occupations: there are no occupations to draw');
  return {
    colours: viewColours(occupations, vintage),
    year: from,
    source,
    tiles,
    names: new Map(
      tiles.flatMap(({ item, width, height }) => {
        const lines = fitName(item.name.text, {
          width: width * percentOfPicture.width,
          height: height * percentOfPicture.height,
        });
        return lines ? [[item.id, lines] as const] : [];
      }),
    ),
  };
}

/** All jobs as tiles. */
export async function getTiles(): Promise<TilesView> {
  return viewTiles(await getOccupations(), await getVintage());
}

/** The same by exposure, without names, for a picture `wide` times as wide as high; a place on the scale is 0–1. */
export function tilesForPicture(occupations: readonly OccupationView[], wide: number) {
  const items = occupations.map((one) => ({
    ...itemOf(one),
    ...(one.exposure !== undefined && { place: one.exposure / 100 }),
  }));
  return {
    finding: describe(occupations),
    tiles: placeTiles(items, wide).map(({ item: { place }, x, y, width, height }) => ({
      x,
      y,
      width,
      height,
      ...(place !== undefined && { place }),
    })),
  };
}

import { describeTiles } from '../facts/describe/tiles.ts';
import { placeTiles, type Tile, type TileItem } from '../facts/plots/tiles.ts';
import { toneClass } from '../facts/plots/strip-geometry.ts';
import type { Link } from './links.ts';
import { getOccupations, getVintage } from './occupations.ts';

/** An occupation as a tile. */
interface JobTile extends TileItem {
  name: Link;
  /** `3,391,000 jobs, median rank 30 out of 100 by exposure`. */
  text: string;
  /** Class of its colour; that of a rule where too few measures count. */
  tone: string;
}

export interface TilesView {
  finding: string;
  /** The year of the number of jobs. */
  year: number;
  tiles: Tile<JobTile>[];
  /** Tiles large enough for their name on a wide screen. */
  named: ReadonlySet<string>;
}

/** Width to height of the picture on a desk; on a phone it is squarer, and tiles narrower. */
const ratio = 1.6;
/** Pixels that a percent of the picture has at least where names are shown, and that a letter and a line take. */
const percentOfPicture = { width: 8.4, height: 4.5 };
const letter = 6.3;
const line = 24;

/** Whether a name can be read in its tile whole. */
function isNamed({ item, width, height }: Tile<JobTile>): boolean {
  const needed = item.name.text.length * letter + 10;
  return width * percentOfPicture.width >= needed && height * percentOfPicture.height >= line;
}

/** All jobs as tiles: the area is the number of jobs, the colour how exposed the measures rank them. */
export async function getTiles(): Promise<TilesView> {
  const occupations = await getOccupations();
  const { from } = await getVintage();
  const items = occupations.map((one): JobTile => ({
    id: one.id,
    group: one.group.id,
    size: one.numbers.jobs,
    name: { text: one.title, href: one.href },
    text: `${one.jobs} jobs${one.exposure === undefined ? '' : `, median rank ${Math.round(one.exposure)} out of 100 by exposure`}`,
    tone: one.exposure === undefined ? 'rule' : toneClass(one.exposure),
  }));
  const tiles = placeTiles(items, ratio);
  return {
    finding: describeTiles(occupations.map(({ agreement, numbers }) => ({ band: agreement.band, jobs: numbers.jobs }))),
    year: Number(from),
    tiles,
    named: new Set(tiles.filter(isNamed).map(({ item }) => item.id)),
  };
}

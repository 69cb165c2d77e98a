import { describeTiles } from '../facts/describe/tiles.ts';
import { fitName, placeTiles, type Tile, type TileItem } from '../facts/plots/tiles.ts';
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
  /** The names, in lines, of those that have room for theirs on a wide screen. */
  names: ReadonlyMap<string, readonly string[]>;
}

/** Width to height of the picture on a desk; on a phone it is squarer, and tiles narrower. */
const ratio = 1.6;
/** Pixels that a percent of the picture has at least where names are shown. */
const percentOfPicture = { width: 8.4, height: 4.5 };

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

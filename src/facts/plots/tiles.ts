import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';

/** Something that is drawn as a tile among others of its group. */
export interface TileItem {
  id: string;
  group: string;
  /** The area of its tile stands in this proportion to others. */
  size: number;
}

/** Place of a tile, percent of the picture's width and height. */
export interface Tile<Item> {
  item: Item;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Node<Item> {
  item?: Item;
  size?: number;
  children?: Node<Item>[];
}

/** Gap between groups and between tiles, percent of the picture's width. */
const gaps = { group: 0.5, tile: 0.15 };

const hundredth = (value: number) => Math.round(value * 100) / 100;

/**
 * Lays out items as tiles, those of a group together, the largest first, in a picture `ratio` times as wide as high
 * (squarified treemap: Bruls, Huizing and van Wijk, 2000, as d3-hierarchy has it). Items of size 0 have no tile. The
 * same items give the same picture in whatever order they come.
 */
export function placeTiles<Item extends TileItem>(items: readonly Item[], ratio: number): Tile<Item>[] {
  const sorted = items.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size || a.id.localeCompare(b.id));
  const groups = [...Map.groupBy(sorted, ({ group }) => group).values()];
  const root: Node<Item> = {
    children: groups.map((own) => ({ children: own.map((item) => ({ item, size: item.size })) })),
  };
  const tree = hierarchy(root)
    .sum(({ size = 0 }) => size)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const lay = treemap<Node<Item>>()
    .tile(treemapSquarify)
    .size([100, 100 / ratio])
    .paddingInner((node) => (node.depth === 0 ? gaps.group : gaps.tile));
  const viewOf = ({ data, x0, x1, y0, y1 }: HierarchyRectangularNode<Node<Item>>): Tile<Item>[] =>
    data.item
      ? [
          {
            item: data.item,
            x: hundredth(x0),
            y: hundredth(y0 * ratio),
            width: hundredth(x1 - x0),
            height: hundredth((y1 - y0) * ratio),
          },
        ]
      : [];
  return lay(tree).leaves().flatMap(viewOf);
}

/** Pixels that a letter and a line of a name are taken to need. */
const letter = 6.3;
const line = 15;
const edge = 8;

/**
 * A name in the lines that it takes to fit in a tile of so many pixels, broken between words; undefined where it does
 * not fit whole.
 */
export function fitName(name: string, { width, height }: { width: number; height: number }): string[] | undefined {
  const most = Math.floor((width - edge) / letter);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fits = lines.every(({ length }) => length <= most) && lines.length * line + edge <= height;
  return fits ? lines : undefined;
}

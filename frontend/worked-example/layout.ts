import { PHONE } from '../shared/width';

/** Where the parts of the network stand; pixels. Beside each other on a page, below each other on a phone. */

export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Layout {
  width: number;
  height: number;
  upright: boolean;
  /** Centres by column, the input first, then by unit. */
  nodes: { x: number; y: number }[][];
  loss: { x: number; y: number };
  /** Baselines of the lines of text at a node, the first the farthest from the top. */
  lines: (column: number, unit: number, line: number, count: number) => Spot;
  /** Where the weight on an edge is written. */
  weight: (layer: number, to: number, from: number) => Spot;
  /** Where the gradient of a weight is written. */
  gradient: (layer: number, to: number, from: number) => Spot;
  target: (unit: number) => Spot;
  heading: (column: number) => Spot;
  direction: Spot;
}

export const RING = 13;
const LINE = 19;

export const layoutFor = (width: number): Layout => (width < PHONE ? upright(width) : lying(width));

/** From the left to the right. */
const lying = (width: number): Layout => {
  const left = 66;
  const end = width - 62;
  const gap = (end - 104 - left) / 3;
  const rows = [138, 330] as const;
  const nodes = [0, 1, 2, 3].map((column) => rows.map((y) => ({ x: left + column * gap, y })));
  const at = (column: number, unit: number) => nodes[column]![unit]!;
  return {
    width,
    height: 478,
    upright: false,
    nodes,
    loss: { x: end, y: (rows[0] + rows[1]) / 2 },
    lines: (column, unit, line, count) => ({
      x: at(column, unit).x,
      y: unit === 0 ? rows[0] - 24 - LINE * (count - 1 - line) : rows[1] + 36 + LINE * line,
      anchor: 'middle',
    }),
    weight: (layer, to, from) => {
      const a = at(layer - 1, from);
      const b = at(layer, to);
      if (to === from) return { x: (a.x + b.x) / 2, y: to === 0 ? a.y - 12 : a.y + 21, anchor: 'middle' };
      return { x: a.x + 0.31 * (b.x - a.x), y: a.y + 0.31 * (b.y - a.y) + 4, anchor: 'middle' };
    },
    gradient(layer, to, from) {
      const spot = this.weight(layer, to, from);
      return { ...spot, y: spot.y + (to === from && to === 0 ? 30 : 18) };
    },
    target: (unit) => ({ x: end, y: unit === 0 ? rows[0] - 24 : rows[1] + 36, anchor: 'middle' }),
    heading: (column) => ({ x: column === 4 ? end : at(column, 0).x, y: 26, anchor: 'middle' }),
    direction: { x: (left + end) / 2, y: 462, anchor: 'middle' },
  };
};

/** From the top to the bottom. */
const upright = (width: number): Layout => {
  const columns = [width * 0.31, width * 0.69] as const;
  const top = 44;
  const gap = 152;
  const nodes = [0, 1, 2, 3].map((row) => columns.map((x) => ({ x, y: top + row * gap })));
  const at = (row: number, unit: number) => nodes[row]![unit]!;
  const loss = { x: width / 2, y: top + 3 * gap + 104 };
  return {
    width,
    height: loss.y + 78,
    upright: true,
    nodes,
    loss,
    lines: (row, unit, line, count) => ({
      x: at(row, unit).x + (unit === 0 ? -22 : 22),
      y: at(row, unit).y + 5 + LINE * (line - (count - 1) / 2),
      anchor: unit === 0 ? 'end' : 'start',
    }),
    weight: (layer, to, from) => {
      const a = at(layer - 1, from);
      const b = at(layer, to);
      const share = to === from ? 0.54 : 0.2;
      return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) + 4, anchor: 'middle' };
    },
    gradient(layer, to, from) {
      const spot = this.weight(layer, to, from);
      return { ...spot, y: spot.y + 18 };
    },
    target: (unit) => ({ x: at(3, unit).x + (unit === 0 ? -22 : 22), y: loss.y - 8, anchor: unit === 0 ? 'end' : 'start' }),
    heading: (row) => (row === 4 ? { x: loss.x, y: loss.y + 36, anchor: 'middle' } : { x: width / 2, y: at(row, 0).y + 5, anchor: 'middle' }),
    direction: { x: width / 2, y: loss.y + 62, anchor: 'middle' },
  };
};

// Labels stand beside their lines and never across one.

export interface Point {
  x: number;
  y: number;
}

/** A line as it is drawn, from left to right; parts that are not there are left out. */
export type Polyline = Point[];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placed {
  x: number;
  /** Baseline. */
  y: number;
  box: Box;
}

/** What a label must keep clear of, and what it had better keep clear of. */
export interface Surroundings {
  bounds: Box;
  lines: Polyline[];
  bands: { low: Polyline; high: Polyline }[];
  boxes: Box[];
}

const ASCENT = 11;
export const DESCENT = 4;
/** Room between two labels in one line, lest they be read as one. */
const APART = 8;
/** Room between a label and a line, in pixels: the least, and those to try. */
const CLEARANCE = 4;
const GAPS = [7, 12, 18, 26, 36, 48, 62];

const context = document.createElement('canvas').getContext('2d');

export const textWidth = (text: string, weight: number): number => {
  if (!context) return text.length * 7.4;
  context.font = `${weight} 13.5px "Golos Text Variable", sans-serif`;
  return context.measureText(text).width;
};

/** The y-range of a line over an interval of x; undefined where it is not. */
const span = (line: Polyline, from: number, to: number): [number, number] | undefined => {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < line.length; i++) {
    const b = line[i]!;
    if (b.x >= from && b.x <= to) {
      low = Math.min(low, b.y);
      high = Math.max(high, b.y);
    }
    const a = line[i - 1];
    if (!a || b.x < from || a.x > to) continue;
    for (const edge of [from, to]) {
      if (edge < a.x || edge > b.x || a.x === b.x) continue;
      const y = a.y + ((b.y - a.y) * (edge - a.x)) / (b.x - a.x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }
  return low <= high ? [low, high] : undefined;
};

/** Vertical distance of a box from a line; 0 if they meet, infinite if the line is not there. */
const distance = (box: Box, line: Polyline): number => {
  const reach = span(line, box.left - CLEARANCE, box.right + CLEARANCE);
  if (!reach) return Infinity;
  return Math.max(0, reach[0] - box.bottom, box.top - reach[1]);
};

const overlap = (a: Box, b: Box): boolean =>
  a.left - APART < b.right && b.left - APART < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const touchesBand = (box: Box, band: { low: Polyline; high: Polyline }): boolean => {
  const low = span(band.low, box.left, box.right);
  const high = span(band.high, box.left, box.right);
  return low !== undefined && high !== undefined && box.top < low[1] && box.bottom > high[0];
};

export const isFree = (box: Box, around: Surroundings): boolean =>
  inside(box, around.bounds) &&
  around.lines.every((line) => distance(box, line) > CLEARANCE) &&
  around.boxes.every((other) => !overlap(box, other));

export const boxAt = (left: number, baseline: number, width: number, rows = 1): Box => ({
  left,
  right: left + width,
  top: baseline - ASCENT,
  bottom: baseline + DESCENT + (rows - 1) * 18,
});

/**
 * Finds the place for a label of this width beside its line: near `preferred` (a share of the line's length), close to its own
 * line, nearer to it than to any other, off the bands.
 */
export const placeLabel = (
  width: number,
  own: Polyline,
  preferred: number,
  around: Surroundings,
): Placed | undefined => {
  let best: Placed | undefined;
  let least = Infinity;
  for (const { box, cost } of candidates(width, own, preferred)) {
    if (cost >= least || !isFree(box, around)) continue;
    const total = cost + misleading(box, own, around);
    if (total < least) {
      least = total;
      best = { x: box.left, y: box.top + ASCENT, box };
    }
  }
  return best;
};

/** Places tried along a line. */
const STEPS = 24;

function* candidates(width: number, own: Polyline, preferred: number): Generator<{ box: Box; cost: number }> {
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return;
  for (let i = 0; i <= STEPS; i++) {
    const share = i / STEPS;
    const x = first.x + (last.x - first.x) * share;
    const [low, high] = span(own, x, x) ?? [];
    if (low === undefined || high === undefined) continue;
    for (const left of [x + 5, x - width / 2, x - width - 5]) {
      for (const gap of GAPS) {
        const cost = gap + Math.abs(share - preferred) * 70;
        yield { box: boxAt(left, low - gap - DESCENT, width), cost };
        yield { box: boxAt(left, high + gap + ASCENT, width), cost: cost + 1 };
      }
    }
  }
}

/** What it costs if a label could be read as another line's, or lies on a band. */
const misleading = (box: Box, own: Polyline, around: Surroundings): number => {
  const mine = distance(box, own);
  const nearer = around.lines.some((line) => line !== own && distance(box, line) < mine);
  const onBand = around.bands.some((band) => touchesBand(box, band));
  return (nearer ? 45 : 0) + (onBand ? 40 : 0);
};

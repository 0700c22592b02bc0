import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SaturationModel } from './model';
import { PHONE } from '../shared/width';

/** One of the drawings that stand upon another; pixels. */
export interface Plane {
  top: number;
  bottom: number;
  y: ScaleLinear<number, number>;
}

/** Where a figure of this width puts its parts; pixels. */
export interface Frame {
  width: number;
  height: number;
  phone: boolean;
  left: number;
  right: number;
  x: ScaleLinear<number, number>;
  value: Plane;
  slope: Plane;
  /** Of the distribution, on the ground of the slopes. */
  share: ScaleLinear<number, number>;
  /** Top and bottom of the bars. */
  bars: { top: number; bottom: number };
  /** Centre of the row of rings. */
  row: number;
}

/** Room above a drawing for its name, and more where another drawing is above. */
const TITLE = 30;
const GAP = 44;
/** Room below the axis of z. */
const AXIS = 46;
/** Room below the bars for rings, numbers and words. */
const FOOT = 80;

const plane = (top: number, height: number, domain: [number, number]): Plane => ({
  top,
  bottom: top + height,
  y: scaleLinear().domain(domain).range([top + height, top]),
});

/** The ends of an axis that holds the values and some air. */
const around = (values: number[], least: [number, number]): [number, number] => {
  const low = Math.min(least[0], ...values);
  const high = Math.max(least[1], ...values);
  const air = (high - low) * 0.08;
  return [low < 0 ? low - air : low, high + air];
};

export const frameFor = (width: number, model: SaturationModel): Frame => {
  const phone = width < PHONE;
  const reach = model.samples.at(-1)?.z ?? 1;
  const value = plane(TITLE, phone ? 88 : 96, around(model.samples.map((it) => it.value), [0, 1]));
  const slope = plane(value.bottom + GAP, phone ? 138 : 142, around(model.samples.map((it) => it.slope), [0, 1]));
  const bars = slope.bottom + AXIS + TITLE;
  const bottom = bars + (phone ? 150 : 160);
  const left = phone ? 48 : 58;
  const right = width - (phone ? 18 : 26);
  const most = Math.max(1e-9, ...model.bins, ...model.expected);
  return {
    width,
    height: bottom + FOOT,
    phone,
    left,
    right,
    x: scaleLinear().domain([-reach, reach]).range([left, right]),
    value,
    slope,
    share: scaleLinear().domain([0, most]).range([slope.y(0), slope.top + 10]),
    bars: { top: bars, bottom },
    row: bottom + 22,
  };
};

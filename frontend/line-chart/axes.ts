import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { toNumber } from '../shared/ink';
import type { ChartModel } from './model';
import { PHONE } from '../shared/width';

/** Where a chart of this width puts its parts; pixels. */
export interface Frame {
  width: number;
  height: number;
  phone: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Centre of the row of rings; the axis labels hang from it even if the row is empty. */
  row: number;
}

export interface Axes {
  frame: Frame;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  xTicks: number[];
  /** Labelled grid lines and the fainter ones between them. */
  major: number[];
  minor: number[];
}

/** Least distance between two labels of the x-axis. */
const LABEL_PITCH = 44;
/** The axis while a prediction is made betrays nothing. */
const GUESS_RANGE: readonly [number, number] = [-30, 5];
/** Least number of decades shown: a flat profile must look flat. */
const LEAST_SPAN = 6;

export const frameFor = (width: number, rings: boolean): Frame => {
  const phone = width < PHONE;
  const height = (phone ? 400 : 452) - (rings ? 0 : 26);
  const below = rings ? 84 : 58;
  return {
    width,
    height,
    phone,
    left: phone ? 48 : 58,
    right: width - (phone ? 18 : 26),
    top: phone ? 20 : 24,
    bottom: height - below,
    row: height - (rings ? 60 : 66),
  };
};

export const axesFor = (model: ChartModel, frame: Frame): Axes => {
  const x = scaleLinear()
    .domain([model.xMin, model.xMax])
    .range([frame.left + 12, frame.right - 12]);
  const vertical = model.scale === 'LOG' ? decades(model) : linear(model);
  const y = scaleLinear().domain([vertical.low, vertical.high]).range([frame.bottom, frame.top]);
  return { frame, x, y, xTicks: xTicks(model, x), major: vertical.major, minor: vertical.minor };
};

const finiteValues = (model: ChartModel): number[] =>
  model.series
    .flatMap((series) => [...series.values, ...series.low, ...series.high])
    .map(toNumber)
    .filter(Number.isFinite);

interface Vertical {
  low: number;
  high: number;
  major: number[];
  minor: number[];
}

const decades = (model: ChartModel): Vertical => {
  const fixed: [number, number] | null = model.yRange
    ? [model.yRange.low, model.yRange.high]
    : model.guess
      ? [...GUESS_RANGE]
      : null;
  const [low, high] = fixed ?? fitDecades(finiteValues(model));
  const step = decadeStep(high - low);
  const all = range(Math.ceil(low), high + 0.01);
  const isMajor = (exponent: number): boolean => exponent % step === 0;
  const minor = high - low > 34 ? [] : all.filter((exponent) => !isMajor(exponent));
  return { low, high, major: all.filter(isMajor), minor };
};

export const fitDecades = (values: number[]): [number, number] => {
  let low = values.length > 0 ? Math.min(...values) : -10;
  let high = values.length > 0 ? Math.max(...values) : 0;
  if (high - low < LEAST_SPAN) {
    const middle = (high + low) / 2;
    low = middle - LEAST_SPAN / 2 - 0.4;
    high = middle + LEAST_SPAN / 2 + 0.4;
  }
  const step = decadeStep(high - low);
  return [Math.floor((low - 0.2) / step) * step, Math.ceil((high + 0.3) / step) * step];
};

export const decadeStep = (span: number): number => {
  const steps: [number, number][] = [
    [300, 50],
    [120, 20],
    [60, 10],
    [24, 5],
    [9, 2],
  ];
  return steps.find(([least]) => span > least)?.[1] ?? 1;
};

const linear = (model: ChartModel): Vertical => {
  const values = finiteValues(model);
  const scale = model.yRange
    ? scaleLinear().domain([model.yRange.low, model.yRange.high])
    : scaleLinear()
        .domain([Math.min(0, ...values), Math.max(...(values.length > 0 ? values : [1]))])
        .nice(6);
  const [low = 0, high = 1] = scale.domain();
  return { low, high, major: scale.ticks(6), minor: [] };
};

/** The ends and round numbers between them, as dense as they can be read. */
const xTicks = (model: ChartModel, x: ScaleLinear<number, number>): number[] => {
  if (model.xTicks.length > 0) return model.xTicks;
  const { xMin, xMax } = model;
  const pitch = Math.abs(x(xMin + 1) - x(xMin));
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000].find((s) => s * pitch >= LABEL_PITCH) ?? xMax;
  const round = range(Math.ceil(xMin / step) * step, xMax + 0.01, step);
  const clear = (tick: number): boolean =>
    Math.min(x(tick) - x(xMin), x(xMax) - x(tick)) >= LABEL_PITCH * 0.75;
  return [xMin, ...round.filter((tick) => tick !== xMin && tick !== xMax && clear(tick)), xMax];
};

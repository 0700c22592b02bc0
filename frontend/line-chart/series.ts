import { svg, nothing, type SVGTemplateResult } from 'lit';
import { area, line } from 'd3-shape';
import { toNumber, type Level } from '../shared/ink';
import { regimeClass } from '../shared/regime';
import type { Axes } from './axes';
import type { Polyline } from './labels';
import type { ChartModel, Series } from './model';

/** A series in pixels. */
export interface Drawn {
  series: Series;
  /** One number per value: −∞ for an exact zero, NaN where there is none. */
  levels: number[];
  xs: number[];
  /** The finite part, for the placement of labels. */
  polyline: Polyline;
  band?: { low: Polyline; high: Polyline };
  /** Line and band from the value with this index on. */
  path: (from: number, axes: Axes) => SVGTemplateResult;
  /** Dots, and the marks of exact zeros and of values beyond the axis. */
  marks: (from: number) => unknown;
}

interface At {
  x: number;
  level: number;
  low: number;
  high: number;
}

const LINE_CLASS = { MEASURED: 'measured', THEORY: 'theory', REFERENCE: 'reference', PREDICTION: 'pencil' };
/** More points than this carry no dots. */
const MOST_DOTS = 60;

export const drawSeries = (series: Series, model: ChartModel, axes: Axes): Drawn => {
  const points = pointsOf(series, model, axes);
  const finite = points.filter((point) => Number.isFinite(point.level));
  const hasBand = series.low.length > 0 && series.high.length > 0;
  const edge = (pick: (point: At) => number): Polyline =>
    points.filter((point) => Number.isFinite(pick(point))).map((point) => ({ x: point.x, y: axes.y(pick(point)) }));
  return {
    series,
    levels: points.map((point) => point.level),
    xs: points.map((point) => point.x),
    polyline: finite.map((point) => ({ x: point.x, y: axes.y(point.level) })),
    ...(hasBand ? { band: { low: edge((point) => point.low), high: edge((point) => point.high) } } : {}),
    path: (from) => renderPath(series, points.slice(from), hasBand, axes),
    marks: (from) => (series.kind === 'MEASURED' ? renderMarks(series, points.slice(from), points.length, axes) : nothing),
  };
};

const pointsOf = (series: Series, model: ChartModel, axes: Axes): At[] => {
  const last = Math.max(1, series.values.length - 1);
  const numeric = (levels: Level[], i: number): number => toNumber(levels[i]);
  return series.values.map((level, i) => ({
    x: axes.x(model.xMin + ((model.xMax - model.xMin) * i) / last),
    level: model.scale === 'LOG' || level !== null ? toNumber(level) : NaN,
    low: numeric(series.low, i),
    high: numeric(series.high, i),
  }));
};

const renderPath = (series: Series, points: At[], hasBand: boolean, axes: Axes): SVGTemplateResult => {
  const stroke = line<At>((point) => point.x, (point) => axes.y(point.level)).defined((point) => Number.isFinite(point.level));
  const band = area<At>()
    .x((point) => point.x)
    .y0((point) => axes.y(point.low))
    .y1((point) => axes.y(point.high))
    .defined((point) => Number.isFinite(point.low) && Number.isFinite(point.high));
  return svg`<g class=${regimeClass(series.regime)}>
    ${hasBand && points.length > 1 ? svg`<path class="band" d=${band(points) ?? ''} />` : nothing}
    <path class=${LINE_CLASS[series.kind]} d=${stroke(points) ?? ''} />
    ${falls(points, axes)}
  </g>`;
};

/** Where a line drops to an exact zero it goes on to the lower edge as sparse dots. */
const falls = (points: At[], axes: Axes): SVGTemplateResult[] =>
  points.slice(1).flatMap((right, i) => {
    const left = points[i]!;
    const edges = [left, right].filter((point) => point.level === -Infinity);
    const ends = [left, right].filter((point) => Number.isFinite(point.level));
    const [zero] = edges;
    const [end] = ends;
    if (!zero || !end) return [];
    return [svg`<line class="fall" x1=${end.x} y1=${axes.y(end.level)} x2=${zero.x} y2=${axes.frame.bottom} />`];
  });

const renderMarks = (series: Series, points: At[], total: number, axes: Axes): SVGTemplateResult => {
  const radius = total > 30 ? 2.1 : 3;
  const { top, bottom } = axes.frame;
  const marks = points.map(({ x, level }) => {
    if (level === -Infinity) return svg`<circle class="zero" cx=${x} cy=${bottom} r=${Math.max(2.6, radius)} />`;
    if (Number.isNaN(level)) return nothing;
    const y = axes.y(level);
    if (y > bottom + 1) return svg`<path class="beyond" d=${`M${x - 4} ${bottom - 2}h8l-4 6z`} />`;
    if (y < top - 1) return svg`<path class="beyond" d=${`M${x - 4} ${top + 2}h8l-4 -6z`} />`;
    return total > MOST_DOTS ? nothing : svg`<circle class="dot" cx=${x} cy=${y} r=${radius} />`;
  });
  return svg`<g class=${regimeClass(series.regime)}>${marks}</g>`;
};

import { svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../shared/light-element';
import { magnitudeSvg, magnitudeText, significant, signedInteger } from '../shared/numbers';
import { regimeClass } from '../shared/regime';
import type { Axes } from './axes';
import { boxAt, isFree, textWidth, type Surroundings } from './labels';
import type { ChartModel } from './model';
import type { Drawn } from './series';

const ROW = 18;
/** Most lines whose values are told. */
const MOST_ROWS = 4;

interface Row {
  text: string;
  level: number;
  of: string;
}

/** The line under the pointer and what is measured there. */
export const renderCrosshair = (
  index: number,
  drawn: Drawn[],
  model: ChartModel,
  axes: Axes,
  language: Language,
): SVGTemplateResult => {
  const measured = drawn.filter((one) => one.series.kind === 'MEASURED').slice(0, MOST_ROWS);
  const main = measured[0] ?? drawn[0];
  const x = main?.xs[index];
  if (!main || x === undefined) return svg``;
  const at = `${model.labels.point} ${signedInteger(Math.round(axes.x.invert(x)))}`;
  const single = measured.length <= 1;
  const told = single ? [main] : measured;
  const rows: Row[] = told.map((one) => ({
    text: single ? at : one.series.shortLabel || one.series.label,
    level: one.levels[index] ?? NaN,
    of: regimeClass(one.series.regime),
  }));
  const widths = rows.map((row) => textWidth(`${row.text}: ${plain(row.level, model, language)}`, 600));
  const width = Math.max(...widths, single ? 0 : textWidth(at, 600));
  const count = rows.length + (single ? 0 : 1);
  const place = findPlace(x, width, count, drawn, axes);
  const head = single ? [] : [svg`<text class="lab bold halo" x=${place.x} y=${place.y}>${at}</text>`];
  const offset = head.length;
  return svg`<g class="crosshair" aria-hidden="true">
    <line x1=${x} x2=${x} y1=${axes.frame.top} y2=${axes.frame.row - 9} />
    ${told.map((one) => highlight(one, index, axes))}
    ${head}
    ${rows.map(
      (row, i) => svg`<text class=${`lab bold halo ${single ? '' : row.of}`} x=${place.x} y=${place.y + ROW * (i + offset)}>${row.text}: ${valueSvg(row.level, model, language)}</text>`,
    )}
  </g>`;
};

const highlight = (one: Drawn, index: number, axes: Axes): SVGTemplateResult => {
  const level = one.levels[index] ?? NaN;
  const x = one.xs[index];
  if (!Number.isFinite(level) || x === undefined) return svg``;
  const y = axes.y(level);
  if (y < axes.frame.top - 1 || y > axes.frame.bottom + 1) return svg``;
  return svg`<circle class=${`on ${regimeClass(one.series.regime)}`} cx=${x} cy=${y} r="5" />`;
};

const valueSvg = (level: number, model: ChartModel, language: Language) => {
  if (level === -Infinity) return model.labels.zero;
  if (Number.isNaN(level)) return '–';
  return model.scale === 'LOG' ? magnitudeSvg(level, language, 2) : significant(level, 3, language);
};

const plain = (level: number, model: ChartModel, language: Language): string => {
  if (level === -Infinity) return model.labels.zero;
  if (Number.isNaN(level)) return '–';
  return model.scale === 'LOG' ? magnitudeText(level, language, 2) : significant(level, 3, language);
};

/** Right or left of the line, at the top or further down, wherever no curve runs. */
const findPlace = (x: number, width: number, rows: number, drawn: Drawn[], axes: Axes): { x: number; y: number } => {
  const { left, right, top, bottom } = axes.frame;
  const around: Surroundings = {
    bounds: { left: left - 8, right: right + 8, top: top - 12, bottom },
    lines: drawn.map((one) => one.polyline),
    bands: [],
    boxes: [],
  };
  const sides = x < (left + right) * 0.55 ? [x + 9, x - 9 - width] : [x - 9 - width, x + 9];
  const heights = [top + 14, bottom - 10 - ROW * (rows - 1), top + 60, (top + bottom) / 2];
  const places = sides.flatMap((side) => heights.map((y) => ({ x: side, y })));
  const fallback = { x: sides[0]!, y: heights[0]! };
  return places.find((place) => isFree(boxAt(place.x, place.y, width, rows), around)) ?? fallback;
};

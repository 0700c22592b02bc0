import { svg, type SVGTemplateResult } from 'lit';
import { raisedSvg } from '../shared/numbers';
import { regimeClass } from '../shared/regime';
import type { Axes } from './axes';
import { isFree, boxAt, placeLabel, textWidth, type Placed, type Polyline, type Surroundings } from './labels';
import type { ChartModel } from './model';
import type { Drawn } from './series';

/** A label that has found its place. */
export interface SetLabel {
  render: () => SVGTemplateResult;
}

/** Where along its line a label would like to stand. */
const PREFERRED = { MEASURED: 0.55, THEORY: 0.4, REFERENCE: 0.2, PREDICTION: 0.15 };
const ORDER = ['MEASURED', 'PREDICTION', 'THEORY', 'REFERENCE'] as const;

/** Labels of lines, floors and zeros, in the order of their importance; each keeps clear of those before it. */
export const placeAll = (drawn: Drawn[], model: ChartModel, axes: Axes): SetLabel[] => {
  const around = surroundings(drawn, model, axes);
  const labels: SetLabel[] = [];
  const take = (placed: Placed | undefined, text: string, kind: string): boolean => {
    if (!placed) return false;
    around.boxes.push(placed.box);
    labels.push({ render: () => svg`<text class=${`lab halo ${kind}`} x=${placed.x} y=${placed.y}>${raisedSvg(text)}</text>` });
    return true;
  };
  placeZeros(drawn, model, axes, around, take);
  for (const kind of ORDER) {
    for (const one of drawn.filter((candidate) => candidate.series.kind === kind)) placeLineLabel(one, axes, around, take);
  }
  placeFloors(model, axes, around, take);
  return labels;
};

type Take = (placed: Placed | undefined, text: string, kind: string) => boolean;

const surroundings = (drawn: Drawn[], model: ChartModel, axes: Axes): Surroundings => {
  const { left, right, top, bottom } = axes.frame;
  return {
    bounds: { left: left + 4, right: right - 2, top: top - 8, bottom: bottom - 4 },
    lines: [...drawn.map((one) => one.polyline), ...floorLines(model, axes)],
    bands: drawn.flatMap((one) => (one.band ? [one.band] : [])),
    boxes: model.marks.map((mark) => ({ left: axes.x(mark.x) - 3, right: axes.x(mark.x) + 3, top, bottom })),
  };
};

const floorLines = (model: ChartModel, axes: Axes): Polyline[] =>
  model.floors.map((floor) => [
    { x: axes.frame.left, y: axes.y(floor.value) },
    { x: axes.frame.right, y: axes.y(floor.value) },
  ]);

const placeLineLabel = (one: Drawn, axes: Axes, around: Surroundings, take: Take): void => {
  const { series } = one;
  const bold = series.kind === 'MEASURED';
  const texts = axes.frame.phone ? [series.shortLabel] : [series.label, series.shortLabel];
  const visible = one.polyline.filter((point) => point.y >= axes.frame.top - 6 && point.y <= axes.frame.bottom + 6);
  for (const text of texts) {
    if (text === '') continue;
    const width = textWidth(text, bold ? 600 : 400);
    const kind = `${series.kind.toLowerCase()} ${regimeClass(series.regime)}`;
    if (take(placeLabel(width, visible, PREFERRED[series.kind], around), text, kind)) return;
  }
};

/** “exactly 0” above the first run of zeros at the lower edge. */
const placeZeros = (drawn: Drawn[], model: ChartModel, axes: Axes, around: Surroundings, take: Take): void => {
  for (const one of drawn) {
    const zeros = one.xs.filter((_, i) => one.levels[i] === -Infinity);
    if (zeros.length === 0 || one.series.kind !== 'MEASURED') continue;
    const run: Polyline = zeros.map((x) => ({ x, y: axes.frame.bottom - 2 }));
    const text = model.labels.zero;
    take(placeLabel(textWidth(text, 600), run, 0.5, around), text, `measured ${regimeClass(one.series.regime)}`);
    return;
  }
};

const placeFloors = (model: ChartModel, axes: Axes, around: Surroundings, take: Take): void => {
  const { left, right, top, bottom } = axes.frame;
  for (const floor of model.floors) {
    const y = axes.y(floor.value);
    if (y <= top || y >= bottom || model.guess) continue;
    const width = textWidth(floor.label, 400);
    const places = [right - width - 6, left + 8, (left + right - width) / 2].flatMap((x) => [
      { x, y: y + 17 },
      { x, y: y - 8 },
    ]);
    const free = places.find((place) => isFree(boxAt(place.x, place.y, width), around));
    if (free) take({ ...free, box: boxAt(free.x, free.y, width) }, floor.label, '');
  }
};

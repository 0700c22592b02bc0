import { nothing, svg, type SVGTemplateResult } from 'lit';
import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { decadeStep, fitDecades } from '../line-chart/axes';
import { boxAt, placeLabel, textWidth, type Point } from '../line-chart/labels';
import { inkRadius, toNumber } from '../shared/ink';
import type { Language } from '../shared/light-element';
import { magnitudeSvg, magnitudeText, powerSvg } from '../shared/numbers';
import { regimeClass } from '../shared/regime';
import type { Frame } from './frame';
import type { SaturationModel } from './model';

const WIDEST = 26;
const RING = 6.5;
/** Least distance between two numbers of layers. */
const LABEL_PITCH = 30;

interface Scales {
  x: (layer: number) => number;
  y: ScaleLinear<number, number>;
  pitch: number;
}

/** What the layers leave of the error signal, from the loss at the right to the input. */
export const renderBars = (model: SaturationModel, frame: Frame, language: Language): SVGTemplateResult => {
  const levels = model.remaining.map(toNumber);
  const theory = model.theory.map(toNumber);
  const [low, high] = fitDecades([0, ...levels, ...theory].filter(Number.isFinite));
  const pitch = (frame.right - frame.left) / levels.length;
  const scales: Scales = {
    x: (layer) => frame.left + (layer - 0.5) * pitch,
    y: scaleLinear().domain([low, high]).range([frame.bars.bottom, frame.bars.top]),
    pitch,
  };
  return svg`
    <text class="lab bold" x=${frame.left} y=${frame.bars.top - 10}>${model.labels.chain}</text>
    ${grid(scales.y, frame)}
    <g class=${regimeClass(model.regime)}>${levels.map((level, i) => bar(level, i + 1, scales, frame))}</g>
    <path class="expected" d=${line<number>((_, i) => scales.x(i + 1), (level) => scales.y(level))(theory) ?? ''} />
    ${notes(model, levels, theory, scales, frame, language)}
    ${rings(model, levels, scales, frame)}
    ${words(model, levels.length, scales, frame)}`;
};

const grid = (y: ScaleLinear<number, number>, frame: Frame): SVGTemplateResult => {
  const [low, high] = y.domain() as [number, number];
  const step = Math.max(decadeStep(high - low), high - low > 12 ? 5 : 2);
  const ticks = range(Math.ceil(low), high + 0.01).filter((exponent) => exponent % step === 0);
  return svg`${ticks.map(
    (tick) => svg`<line class=${tick === 0 ? 'grid strong' : 'grid'} x1=${frame.left} x2=${frame.right} y1=${y(tick)} y2=${y(tick)} />
      <text class="tick" x=${frame.left - 9} y=${y(tick) + 4.5} text-anchor="end">${tick === 0 ? '1' : powerSvg(tick)}</text>`,
  )}`;
};

const bar = (level: number, layer: number, scales: Scales, frame: Frame): SVGTemplateResult => {
  const x = scales.x(layer);
  const width = Math.min(WIDEST, scales.pitch * 0.62);
  if (level === -Infinity) {
    return svg`<circle class="none" cx=${x} cy=${frame.bars.bottom} r=${Math.min(4, width / 2)} />`;
  }
  const top = scales.y(level);
  return svg`<rect class="bar" x=${x - width / 2} width=${width} y=${top} height=${Math.max(1, frame.bars.bottom - top)} />`;
};

/** The number at the first layer, and what the dotted line is. */
const notes = (
  model: SaturationModel,
  levels: number[],
  theory: number[],
  scales: Scales,
  frame: Frame,
  language: Language,
): SVGTemplateResult => {
  const first = levels[0] ?? NaN;
  const zero = first === -Infinity;
  const text = zero ? model.labels.zero : magnitudeText(first, language, 2);
  const x = scales.x(1) - Math.min(WIDEST, scales.pitch * 0.62) / 2;
  const y = zero ? frame.bars.bottom - 10 : Math.max(frame.bars.top + 12, scales.y(first) - 8);
  const width = textWidth(text, 600);
  const own: Point[] = theory.map((level, i) => ({ x: scales.x(i + 1), y: scales.y(level) }));
  const tops: Point[] = levels.map((level, i) => ({ x: scales.x(i + 1), y: level === -Infinity ? frame.bars.bottom : scales.y(level) }));
  const placed = placeLabel(textWidth(model.labels.network, 400), own, 0.3, {
    bounds: { left: frame.left, right: frame.right, top: frame.bars.top, bottom: frame.bars.bottom },
    lines: [own, tops],
    bands: [],
    boxes: [boxAt(x - 4, y, width + 8)],
  });
  return svg`
    ${placed ? svg`<text class="lab halo" x=${placed.x} y=${placed.y}>${model.labels.network}</text>` : nothing}
    <text class=${`lab bold halo ${regimeClass(model.regime)}`} x=${x} y=${y}>${zero ? text : magnitudeSvg(first, language, 2)}</text>`;
};

const rings = (model: SaturationModel, levels: number[], scales: Scales, frame: Frame): SVGTemplateResult => {
  const ring = Math.min(RING, scales.pitch * 0.42);
  return svg`<g class=${`rings ${regimeClass(model.regime)}`}>${levels.map(
    (level, i) => svg`<circle class="ring" cx=${scales.x(i + 1)} cy=${frame.row} r=${ring} />
      <circle class="ink" cx=${scales.x(i + 1)} cy=${frame.row} r=${inkRadius(level, ring)} />`,
  )}</g>`;
};

const words = (model: SaturationModel, count: number, scales: Scales, frame: Frame): SVGTemplateResult => {
  const step = [1, 2, 5, 10, 20].find((it) => it * scales.pitch >= LABEL_PITCH) ?? 30;
  const clear = (layer: number): boolean => layer === count || (count - layer) * scales.pitch >= LABEL_PITCH * 0.8;
  const layers = range(1, count + 1).filter((layer) => (layer === 1 || layer % step === 0 || layer === count) && clear(layer));
  const y = frame.row + 26;
  const below = y + 21;
  const { labels } = model;
  return svg`
    ${layers.map((layer) => svg`<text class="tick" x=${scales.x(layer)} y=${y} text-anchor="middle">${layer}</text>`)}
    <text class="lab" x=${frame.left} y=${below}>${labels.start}</text>
    <text class="lab" x=${(frame.left + frame.right) / 2} y=${below} text-anchor="middle">${labels.direction}</text>
    <text class="lab" x=${frame.right} y=${below} text-anchor="end">${labels.end}</text>`;
};

import { nothing, svg, type SVGTemplateResult } from 'lit';
import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { decadeStep, fitDecades } from '../line-chart/axes';
import { textWidth, type Box } from '../line-chart/labels';
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

const widthOf = (scales: Scales): number => Math.min(WIDEST, scales.pitch * 0.62);

const barBox = (level: number, layer: number, scales: Scales, frame: Frame): Box => {
  const x = scales.x(layer);
  const half = widthOf(scales) / 2;
  const { bottom } = frame.bars;
  return { left: x - half, right: x + half, top: level === -Infinity ? bottom - half : Math.min(bottom - 1, scales.y(level)), bottom };
};

const bar = (level: number, layer: number, scales: Scales, frame: Frame): SVGTemplateResult => {
  const { left, right, top, bottom } = barBox(level, layer, scales, frame);
  if (level === -Infinity) {
    return svg`<circle class="none" cx=${(left + right) / 2} cy=${bottom} r=${Math.min(4, bottom - top)} />`;
  }
  return svg`<rect class="bar" x=${left} width=${right - left} y=${top} height=${bottom - top} />`;
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
  const x = scales.x(1) - widthOf(scales) / 2;
  const width = textWidth(text, 600);
  const bars = levels.map((level, i) => barBox(level, i + 1, scales, frame));
  const above = (tops: number[]): number => Math.max(frame.bars.top + 12, Math.min(...tops) - 9);
  const onBars = above(bars.filter((box) => box.left < x + width).map((box) => box.top));
  const beneath = theory.map(scales.y).filter((_, i) => scales.x(i + 1) < x + width + scales.pitch);
  const y = beneath.some((line) => Math.abs(line - (onBars - 5)) < 14) ? above([onBars + 9, ...beneath]) : onBars;
  return svg`${theory.length === 0 ? nothing : key(frame.phone ? model.labels.networkShort : model.labels.network, frame)}
    <text class=${`lab bold halo ${regimeClass(model.regime)}`} x=${x} y=${y}>${zero ? text : magnitudeSvg(first, language, 2)}</text>`;
};

/** What the dotted line is, at the end of the drawing's name: beside the line there is no room between bars. */
const key = (text: string, frame: Frame): SVGTemplateResult => {
  const y = frame.bars.top - 10;
  const end = frame.right - textWidth(text, 400) - 8;
  return svg`<line class="expected" x1=${end - 26} x2=${end} y1=${y - 4.5} y2=${y - 4.5} />
    <text class="lab" x=${frame.right} y=${y} text-anchor="end">${text}</text>`;
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

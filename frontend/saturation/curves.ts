import { nothing, svg, type SVGTemplateResult } from 'lit';
import { line } from 'd3-shape';
import { placeLabel, textWidth, type Box, type Point, type Surroundings } from '../line-chart/labels';
import type { Language } from '../shared/light-element';
import { fixed, magnitudeSvg, signedInteger } from '../shared/numbers';
import type { Frame, Plane } from './frame';
import { sampleAt, type Sample, type SaturationModel } from './model';

const TITLE_GAP = 10;
/** Half of a tangent, in pixels. */
const TANGENT = 58;

/** φ and φ′ above one axis of z, the distribution of a network's preactivations, and the point that is dragged. */
export const renderCurves = (model: SaturationModel, frame: Frame, z: number, language: Language): SVGTemplateResult => {
  const here = sampleAt(model.samples, z);
  return svg`
    ${ground(frame.value, frame, language)}
    ${ground(frame.slope, frame, language)}
    ${axis(frame)}
    ${distribution(model, frame)}
    <path class="curve value" d=${curve(model.samples, frame.value, (it) => it.value, frame)} />
    <path class="curve slope" d=${curve(model.samples, frame.slope, (it) => it.slope, frame)} />
    ${units(model, frame)}
    ${tangent(here, frame)}
    ${names(model, frame, here, language)}
    ${notes(model, frame)}`;
};

const curve = (samples: Sample[], plane: Plane, of: (sample: Sample) => number, frame: Frame): string =>
  line<Sample>((it) => frame.x(it.z), (it) => plane.y(of(it)))(samples) ?? '';

const ground = (plane: Plane, frame: Frame, language: Language): SVGTemplateResult => {
  const ticks = plane.y.ticks(plane.y.domain()[1]! > 2 ? 4 : 2);
  return svg`${ticks.map(
    (tick) => svg`<line class=${tick === 0 ? 'grid strong' : 'grid'} x1=${frame.left} x2=${frame.right} y1=${plane.y(tick)} y2=${plane.y(tick)} />
      <text class="tick" x=${frame.left - 9} y=${plane.y(tick) + 4.5} text-anchor="end">${
        Number.isInteger(tick) ? signedInteger(tick) : fixed(tick, 1, language)
      }</text>`,
  )}`;
};

const axis = (frame: Frame): SVGTemplateResult => {
  const ticks = frame.x.ticks(frame.phone ? 5 : 9);
  const y = frame.slope.bottom + 20;
  return svg`${ticks.map(
    (tick) => svg`<line class=${tick === 0 ? 'grid strong' : 'grid'} x1=${frame.x(tick)} x2=${frame.x(tick)} y1=${frame.value.top} y2=${frame.slope.bottom} />
      <text class="tick" x=${frame.x(tick)} y=${y} text-anchor="middle">${
        tick === 0 ? svg`<tspan class="variable">z</tspan> = 0` : signedInteger(tick)
      }</text>`,
  )}`;
};

const distribution = (model: SaturationModel, frame: Frame): SVGTemplateResult => {
  const [low, high] = frame.x.domain() as [number, number];
  const bin = (high - low) / model.bins.length;
  const base = frame.share(0);
  const bars = model.bins.map((share, i) =>
    share === 0
      ? nothing
      : svg`<rect class=${model.small[i] ? 'bin small' : 'bin'} x=${frame.x(low + i * bin)} width=${frame.x(bin) - frame.x(0)}
          y=${frame.share(share)} height=${base - frame.share(share)} />`,
  );
  const expected = line<number>((_, i) => frame.x(low + (i + 0.5) * bin), (share) => frame.share(share))(model.expected);
  return svg`<g class="bins">${bars}</g><path class="expected" d=${expected ?? ''} />`;
};

/** Where the other units of a chain stand. */
const units = (model: SaturationModel, frame: Frame): SVGTemplateResult[] => {
  const [low, high] = frame.x.domain() as [number, number];
  return model.units
    .slice(1)
    .filter((unit) => unit.z >= low && unit.z <= high)
    .map((unit) => svg`<circle class="unit" cx=${frame.x(unit.z)} cy=${frame.slope.y(unit.slope)} r="3" />`);
};

/** A piece of the tangent: the slope as it is seen. */
const tangent = (here: Sample, frame: Frame): SVGTemplateResult => {
  const { x, value } = frame;
  const rise = (value.y(here.slope) - value.y(0)) / (x(1) - x(0));
  const run = TANGENT / Math.hypot(1, rise);
  const cx = x(here.z);
  const cy = value.y(here.value);
  return svg`<line class="tangent" x1=${cx - run} y1=${cy - run * rise} x2=${cx + run} y2=${cy + run * rise} />`;
};

/** The names of the two drawings, and the values at z behind them. */
const names = (model: SaturationModel, frame: Frame, here: Sample, language: Language): SVGTemplateResult => {
  const name = (plane: Plane, text: string, number: number, sign: string) => svg`
    <text class="lab bold" x=${frame.left} y=${plane.top - TITLE_GAP}>${text}</text>
    <text class="lab reading" x=${frame.right} y=${plane.top - TITLE_GAP} text-anchor="end"><tspan class="variable">φ${sign}</tspan>(${fixed(here.z, 1, language)}) = ${exact(number, language)}</text>`;
  return svg`${name(frame.value, model.labels.value, here.value, '')}${name(frame.slope, model.labels.slope, here.slope, '′')}`;
};

const exact = (value: number, language: Language): SVGTemplateResult => {
  const sign = value < 0 ? '\u2212' : '';
  return svg`${sign}${magnitudeSvg(Math.log10(Math.abs(value)), language, 3)}`;
};

/** What the distribution is, beside it. */
const notes = (model: SaturationModel, frame: Frame): SVGTemplateResult => {
  const bin = (frame.right - frame.left) / model.bins.length;
  const points = (shares: number[]): Point[] => shares.map((share, i) => ({ x: frame.left + (i + 0.5) * bin, y: frame.share(share) }));
  const slope = model.samples.map((it) => ({ x: frame.x(it.z), y: frame.slope.y(it.slope) }));
  const bounds: Box = { left: frame.left + 4, right: frame.right - 2, top: frame.slope.top - 4, bottom: frame.share(0) - 1 };
  const expected = points(model.expected);
  const around: Surroundings = { bounds, lines: [expected, points(model.bins), slope], bands: [], boxes: [] };
  const place = (text: string, preferred: number, cls: string) => {
    const placed = text === '' ? undefined : placeLabel(textWidth(text, 400), expected, preferred, around);
    if (!placed) return nothing;
    around.boxes.push(placed.box);
    return svg`<text class=${`lab halo ${cls}`} x=${placed.x} y=${placed.y}>${text}</text>`;
  };
  const { labels } = model;
  return svg`
    ${place(labels.measured, 0.62, 'measured')}
    ${place(labels.theory, 0.36, 'theory')}
    ${edge(labels.below, frame.left + 4, 'start', frame)}
    ${edge(labels.above, frame.right - 4, 'end', frame)}`;
};

/** The share that lies beyond an end of the axis. */
const edge = (text: string, x: number, anchor: string, frame: Frame) =>
  text === ''
    ? nothing
    : svg`<text class="lab halo" x=${x} y=${frame.share(0) - 8} text-anchor=${anchor}>${text}</text>`;

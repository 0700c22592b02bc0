import './effects.css';
import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { LightElement } from '../shared/light-element';
import { signedInteger } from '../shared/numbers';
import { regimeClass, type RegimeName } from '../shared/regime';
import { PHONE, WidthController } from '../shared/width';

// The records of dev.gradus.uikit.EffectsModel; their meaning is told there.

interface Dot {
  value: number;
  regime: RegimeName;
  hollow: boolean;
  marked: boolean;
  name: string;
}

interface Row {
  label: string;
  mean: number | 'NaN';
  meanText: string;
  dots: Dot[];
}

interface EffectsModel {
  title: string;
  rows: Row[];
  less: string;
  more: string;
  notes: string[];
  ariaLabel: string;
}

const TOP = 42;
const ROW = 70;
const BELOW = 56;
const NOTE = 20;
const RADIUS = 4.5;
/** Dots nearer than this stand one upon another. */
const PITCH = 2 * RADIUS + 1;
/** Where dots that would cover each other go, above and below the line; pixels. */
const LANES = [0, -PITCH, PITCH, -2 * PITCH, 2 * PITCH];

/** What a change does in each of several surroundings, as dots beside zero, and on average, as a bar. */
@customElement('gradus-effects')
export class Effects extends LightElement {
  @property({ attribute: false }) model?: EffectsModel;

  private readonly width = new WidthController(this);

  override render() {
    const { model } = this;
    const width = this.width.value;
    if (!model || width === 0) return nothing;
    const notes = width < PHONE ? model.notes : [model.notes.join('; ')];
    const bottom = TOP + model.rows.length * ROW + 4;
    const height = bottom + BELOW + notes.length * NOTE;
    const x = this.scale(model, width);
    return html`<svg
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
      role="group"
      aria-label=${model.ariaLabel}
    >
      <text class="name" x="20" y="25">${model.title}</text>
      ${this.renderAxis(model, x, width, bottom)}
      ${notes.map((note, i) => svg`<text class="lab" x="20" y=${bottom + BELOW + 4 + i * NOTE}>${note}</text>`)}
      ${model.rows.map((row, i) => this.renderRow(row, TOP + i * ROW, x, width))}
    </svg>`;
  }

  private scale(model: EffectsModel, width: number): ScaleLinear<number, number> {
    const [low = -1, high = 1] = extent(model.rows.flatMap((row) => row.dots.map((dot) => dot.value)));
    return scaleLinear()
      .domain([Math.min(-1, low), Math.max(1, high)])
      .range([26, width - 26]);
  }

  private renderAxis(model: EffectsModel, x: ScaleLinear<number, number>, width: number, bottom: number) {
    const ticks = x.ticks(width < PHONE ? 4 : 7).filter(Number.isInteger);
    const signed = (tick: number): string => (tick > 0 ? `+${tick}` : signedInteger(tick));
    return svg`
      ${ticks.map((tick) => svg`<line class=${tick === 0 ? 'zero-line' : 'grid'} x1=${x(tick)} x2=${x(tick)} y1=${TOP} y2=${bottom} />`)}
      ${ticks.map((tick) => svg`<text class="tick" x=${x(tick)} y=${bottom + 17} text-anchor="middle">${signed(tick)}</text>`)}
      <text class="lab" x="20" y=${bottom + 38}>${model.less}</text>
      <text class="lab" x=${width - 20} y=${bottom + 38} text-anchor="end">${model.more}</text>`;
  }

  private renderRow(row: Row, top: number, x: ScaleLinear<number, number>, width: number) {
    const y = top + 44;
    const mean = Number(row.mean);
    return svg`<g role="img" aria-label=${`${row.label}: ${row.meanText}`}>
      <text class="lab name halo" x="20" y=${top + 15}>${row.label}</text>
      <text class="lab mean halo" x=${width - 20} y=${top + 15} text-anchor="end">${row.meanText}</text>
      ${Number.isNaN(mean) ? nothing : svg`<rect class="bar" x=${Math.min(x(0), x(mean))} y=${y - 7} width=${Math.abs(x(mean) - x(0))} height="14" />`}
      ${this.lanes(row.dots, x).map(
        ([dot, lane]) => svg`<g class=${regimeClass(dot.regime)}>
          ${dot.marked ? svg`<circle class="marked" cx=${x(dot.value)} cy=${y + lane} r=${RADIUS + 3} />` : nothing}
          <circle class=${dot.hollow ? 'dot hollow' : 'dot'} cx=${x(dot.value)} cy=${y + lane} r=${dot.hollow ? RADIUS - 0.75 : RADIUS}><title>${dot.name}</title></circle>
        </g>`,
      )}
    </g>`;
  }

  /** The dots from left to right, each in the first lane where it covers no other. */
  private lanes(dots: Dot[], x: ScaleLinear<number, number>): [Dot, number][] {
    const ends = LANES.map(() => -Infinity);
    return [...dots]
      .sort((a, b) => a.value - b.value)
      .map((dot) => {
        const at = x(dot.value);
        const free = ends.findIndex((end) => at - end >= PITCH);
        const lane = free < 0 ? 0 : free;
        ends[lane] = at;
        return [dot, LANES[lane] ?? 0];
      });
  }
}

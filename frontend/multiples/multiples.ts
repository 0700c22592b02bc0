import './multiples.css';
import { html, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { toNumber, type Level } from '../shared/ink';
import { LightElement } from '../shared/light-element';
import { powerSvg } from '../shared/numbers';
import { regimeClass, type RegimeName } from '../shared/regime';
import { PHONE, WidthController } from '../shared/width';

// The records of dev.gradus.uikit.MultiplesModel; their meaning is told there.

interface Head {
  label: string;
  shortLabel: string;
}

interface Cell {
  id: string;
  row: number;
  column: number;
  regime: RegimeName;
  values: Level[];
  verdict: string;
  detail: string;
  name: string;
}

interface MultiplesModel {
  rows: string[];
  columns: Head[];
  cells: Cell[];
  start: string;
  end: string;
  direction: string;
  ariaLabel: string;
}

interface Point {
  x: number;
  level: number;
}

const TOP = 38;
const BELOW = 38;
/** Least number of decades shown: a flat profile must look flat. */
const LEAST_SPAN = 6;

/** What the parts of a grid of this width measure, in pixels. */
interface Frame {
  phone: boolean;
  left: number;
  gap: number;
  cellWidth: number;
  plotHeight: number;
  rowHeight: number;
  height: number;
}

/** Profiles in rows and columns on one axis, one of which can be chosen. */
@customElement('gradus-multiples')
export class Multiples extends LightElement {
  @property({ attribute: false }) model?: MultiplesModel;
  @property() name = 'cell';
  /** The id of the chosen profile; '' for none. */
  @property() value = '';
  /** What to say while the server computes; '' when it does not. */
  @property() busy = '';

  @state() private focused = '';

  private readonly width = new WidthController(this);

  override render() {
    const { model } = this;
    const width = this.width.value;
    return html`
      ${model && width > 0 ? this.renderGrid(model, width) : html`<div class="empty"></div>`}
      <span class="computing" role="status">${this.busy}</span>
    `;
  }

  private frameFor(model: MultiplesModel, width: number): Frame {
    const phone = width < PHONE;
    const left = phone ? 50 : 56;
    const gap = phone ? 6 : 14;
    const columns = model.columns.length;
    const cellWidth = (width - left - (phone ? 8 : 20) - gap * (columns - 1)) / columns;
    const plotHeight = phone ? 66 : 74;
    const rowHeight = 24 + plotHeight + (phone ? 42 : 26) + 8;
    return { phone, left, gap, cellWidth, plotHeight, rowHeight, height: TOP + model.rows.length * rowHeight + BELOW };
  }

  private renderGrid(model: MultiplesModel, width: number) {
    const frame = this.frameFor(model, width);
    const y = this.scale(model, frame);
    const ticks = y.ticks();
    return html`<svg
      class=${`${this.busy ? 'busy' : ''} ${frame.phone ? 'narrow' : ''}`}
      width=${width}
      height=${frame.height}
      viewBox=${`0 0 ${width} ${frame.height}`}
      role="group"
      aria-label=${model.ariaLabel}
    >
      ${model.columns.map((head, i) => this.renderHead(head, this.leftOf(i, frame), frame))}
      ${model.rows.map((label, i) => this.renderRow(label, i, ticks, y, frame))}
      ${model.cells.map((cell) => this.renderCell(cell, y, ticks, frame))}
      ${this.renderAxis(model, frame)}
    </svg>`;
  }

  private leftOf(column: number, frame: Frame): number {
    return frame.left + column * (frame.cellWidth + frame.gap);
  }

  private topOf(row: number, frame: Frame): number {
    return TOP + row * frame.rowHeight + 24;
  }

  /** Decades on the height of one plot, the same in all. */
  private scale(model: MultiplesModel, frame: Frame): Decades {
    const values = model.cells.flatMap((cell) => cell.values.map(toNumber)).filter(Number.isFinite);
    return new Decades(Math.min(-1, ...values), Math.max(1, ...values), frame.plotHeight);
  }

  private renderHead(head: Head, x: number, frame: Frame) {
    return svg`<text class="head" x=${x} y="22">${frame.phone ? head.shortLabel : head.label}</text>`;
  }

  private renderRow(label: string, row: number, ticks: number[], y: Decades, frame: Frame) {
    const top = this.topOf(row, frame);
    return svg`
      <text class="lab row" x=${frame.left} y=${top - 8}>${label}</text>
      ${ticks.map(
        (tick) => svg`<text class="tick" x=${frame.left - 8} y=${top + y.of(tick) + 4} text-anchor="end">${powerSvg(tick)}</text>`,
      )}`;
  }

  private renderCell(cell: Cell, y: Decades, ticks: number[], frame: Frame) {
    const x = this.leftOf(cell.column, frame);
    const top = this.topOf(cell.row, frame);
    const { cellWidth, plotHeight, phone } = frame;
    const edge = Math.min(5, frame.gap / 2);
    const chosen = cell.id === this.value;
    return svg`<g class=${`cell ${regimeClass(cell.regime)}`} transform=${`translate(${x} ${top})`} role="button"
        aria-pressed=${chosen} aria-label=${cell.name} tabindex=${this.isStop(cell) ? 0 : -1} data-cell=${cell.id}
        @click=${() => this.toggle(cell.id)} @keydown=${(event: KeyboardEvent) => this.press(event, cell)}>
      <rect class="ground" x=${-edge} y="-4" width=${cellWidth + 2 * edge} height=${plotHeight + (phone ? 46 : 30)} rx="3" />
      ${ticks.map((tick) => svg`<line class=${tick === 0 ? 'grid strong' : 'grid'} x2=${cellWidth} y1=${y.of(tick)} y2=${y.of(tick)} />`)}
      ${this.renderProfile(cell, y, frame)}
      <text class="verdict-word" y=${plotHeight + 18}>${cell.verdict}</text>
      <text class="detail" x=${phone ? 0 : cellWidth} y=${plotHeight + (phone ? 36 : 18)} text-anchor=${phone ? 'start' : 'end'}>${cell.detail}</text>
    </g>`;
  }

  private renderProfile(cell: Cell, y: Decades, frame: Frame) {
    const x = scaleLinear()
      .domain([0, Math.max(1, cell.values.length - 1)])
      .range([2, frame.cellWidth - 2]);
    const points = cell.values.map((value, i) => ({ x: x(i), level: toNumber(value) }));
    const stroke = line<Point>((point) => point.x, (point) => y.of(point.level)).defined((point) => Number.isFinite(point.level));
    const zeros = points.filter((point) => point.level === -Infinity);
    return svg`
      <path class="profile" d=${stroke(points) ?? ''} />
      ${zeros.map((point) => svg`<circle class="zero" cx=${point.x} cy=${frame.plotHeight} r="2.4" />`)}`;
  }

  private renderAxis(model: MultiplesModel, frame: Frame) {
    const bottom = frame.height - 16;
    const right = this.leftOf(model.columns.length - 1, frame) + frame.cellWidth;
    return svg`
      <text class="lab" x=${frame.left} y=${bottom}>${model.start}</text>
      <text class="lab" x=${(frame.left + right) / 2} y=${bottom} text-anchor="middle">${model.direction}</text>
      <text class="lab" x=${right} y=${bottom} text-anchor="end">${model.end}</text>`;
  }

  /** Of all profiles one is reached by Tab: the one last focused, or the chosen, or the first. */
  private isStop(cell: Cell): boolean {
    const stop = this.focused || this.value || this.model?.cells[0]?.id;
    return cell.id === stop;
  }

  /** Chooses a profile; the chosen one is let go. */
  private toggle(id: string): void {
    this.focused = id;
    this.value = id === this.value ? '' : id;
    this.announce(this.name, this.value);
  }

  private press(event: KeyboardEvent, cell: Cell): void {
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
    };
    if (event.key === 'Enter' || event.key === ' ') this.toggle(cell.id);
    else if (steps[event.key]) this.moveFocus(cell, ...steps[event.key]!);
    else return;
    event.preventDefault();
  }

  private moveFocus(from: Cell, down: number, right: number): void {
    const next = this.model?.cells.find((cell) => cell.row === from.row + down && cell.column === from.column + right);
    if (!next) return;
    this.focused = next.id;
    void this.updateComplete.then(() => this.querySelector<SVGElement>(`[data-cell="${next.id}"]`)?.focus());
  }
}

/** Decades on a height, with few ticks, 10⁰ among them. */
class Decades {
  private readonly y: ScaleLinear<number, number>;
  private readonly step: number;

  constructor(low: number, high: number, height: number) {
    const spare = Math.max(0, LEAST_SPAN - (high - low)) / 2;
    const margin = (high - low) * 0.03;
    this.y = scaleLinear()
      .domain([low - spare - margin, high + spare + margin])
      .range([height, 0]);
    this.step = [2, 5, 10, 20, 50, 100].find((step) => (high - low) / step <= 3.2) ?? 200;
  }

  of(level: number): number {
    return this.y(level);
  }

  ticks(): number[] {
    const [low = 0, high = 0] = this.y.domain();
    return range(Math.ceil(low / this.step), Math.floor(high / this.step) + 1).map((tick) => tick * this.step + 0);
  }
}

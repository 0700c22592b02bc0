import './line-chart.css';
import '../glyph/glyph.css';
import { html, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inkRadius, toNumber } from '../shared/ink';
import { freshId, LightElement } from '../shared/light-element';
import { powerSvg, signedInteger } from '../shared/numbers';
import { regimeClass } from '../shared/regime';
import { WidthController } from '../shared/width';
import { axesFor, frameFor, type Axes } from './axes';
import { renderCrosshair } from './crosshair';
import { GuessHandles } from './guess';
import type { ChartModel, Kind, Series } from './model';
import { drawSeries, type Drawn } from './series';
import { placeAll, type SetLabel } from './set-labels';

/** What is measured lies on top. */
const DEPTH: Record<Kind, number> = { REFERENCE: 0, THEORY: 1, PREDICTION: 2, MEASURED: 3 };

/** Time per layer of the walk, in milliseconds. */
const STRIDE = 70;

/** A profile over layers, lags or steps, drawn for the width at which it stands. */
@customElement('gradus-line-chart')
export class LineChart extends LightElement {
  @property({ attribute: false }) model?: ChartModel;
  /** What to say while the server computes; '' when it does not. */
  @property() busy = '';
  /** Where a prediction is kept until it is sent. */
  @property() draft = '';
  /** Whether pressing the plot chooses the point under the pointer. */
  @property({ type: Boolean, reflect: true }) pickable = false;

  /** Index of the point under the pointer. */
  @state() private hover: number | null = null;
  /** During a walk: how many points are shown, counted from the right. */
  @state() private revealed: number | null = null;

  private readonly width = new WidthController(this);
  private readonly guess = new GuessHandles(this, (values) => this.announce('guess', values));
  private readonly clipId = freshId('plot');
  private walking = 0;
  private axes?: Axes;
  private drawn: Drawn[] = [];
  private labels: SetLabel[] = [];
  private laidOutFor?: { model: ChartModel; width: number };

  override connectedCallback(): void {
    super.connectedCallback();
    void document.fonts?.ready.then(() => {
      this.laidOutFor = undefined;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWalk();
    this.hover = null;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('model')) {
      this.stopWalk();
      this.hover = null;
      this.guess.take(this.model?.guess ?? null, this.draft);
    }
    this.layOut();
  }

  /** Shows the measured lines layer by layer, from the loss to the input. */
  walk(): void {
    this.stopWalk();
    const points = Math.max(0, ...this.measured.map((series) => series.values.length));
    if (points < 2 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.revealed = 1;
    this.walking = window.setInterval(() => {
      const next = (this.revealed ?? 0) + 1;
      if (next >= points) this.stopWalk();
      else this.revealed = next;
    }, STRIDE);
  }

  private stopWalk(): void {
    clearInterval(this.walking);
    this.revealed = null;
  }

  /** While a prediction is made nothing measured or derived is shown. */
  private get visible(): Series[] {
    const series = this.model?.series ?? [];
    return this.model?.guess ? series.filter((one) => one.kind === 'PREDICTION') : series;
  }

  private get measured(): Series[] {
    return this.visible.filter((series) => series.kind === 'MEASURED');
  }

  /** Places lines and labels; once for a model and a width, not for every move of the pointer. */
  private layOut(): void {
    const { model } = this;
    const width = this.width.value;
    if (!model || width === 0) return;
    if (this.laidOutFor?.model === model && this.laidOutFor.width === width) return;
    this.laidOutFor = { model, width };
    const axes = axesFor(model, frameFor(width, model.rings));
    this.axes = axes;
    const order = [...this.visible].sort((a, b) => DEPTH[a.kind] - DEPTH[b.kind]);
    this.drawn = order.map((series) => drawSeries(series, model, axes));
    this.labels = placeAll(this.drawn, model, axes);
  }

  override render() {
    const { model, axes } = this;
    return html`
      ${model && axes ? this.renderChart(model, axes) : html`<div class="empty"></div>`}
      <span class="computing" role="status">${this.busy}</span>
    `;
  }

  private renderChart(model: ChartModel, axes: Axes) {
    const { width, height, left, right, top, bottom } = axes.frame;
    return html`<svg
      class=${`${this.busy ? 'busy' : ''} ${model.guess ? 'guessing' : ''}`}
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
      role=${model.guess ? 'group' : 'img'}
      aria-label=${model.ariaLabel}
      @pointermove=${this.follow}
      @pointerdown=${this.hold}
      @pointerup=${this.letGo}
      @pointercancel=${this.letGo}
      @pointerleave=${this.leave}
    >
      <clipPath id=${this.clipId}>
        <rect x=${left - 2} y=${top - 6} width=${Math.max(0, right - left + 4)} height=${bottom - top + 8} />
      </clipPath>
      ${this.renderGrid(model, axes)}
      <g class="data">
        ${model.guess ? nothing : this.renderFloors(axes)}
        <g clip-path=${`url(#${this.clipId})`}>${this.drawn.map((one) => this.renderLine(one, axes))}</g>
        ${this.drawn.map((one) => one.marks(this.firstRevealed(one)))}
        ${model.rings ? this.renderRings(model, axes) : nothing}
        ${this.revealed === null ? this.labels.map((label) => label.render()) : nothing}
      </g>
      ${this.renderAxis(model, axes)} ${this.renderMarks(model, axes)}
      ${this.guess.render(axes, model, this.language, this.draft)}
      ${this.hover === null || this.busy || model.guess
        ? nothing
        : renderCrosshair(this.hover, this.drawn, model, axes, this.language)}
    </svg>`;
  }

  private renderGrid(model: ChartModel, axes: Axes) {
    const { left, right, top, bottom } = axes.frame;
    const row = (value: number, strong: boolean) =>
      svg`<line class=${strong ? 'grid strong' : 'grid'} x1=${left} x2=${right} y1=${axes.y(value)} y2=${axes.y(value)} />`;
    const linear = axes.y.tickFormat(6);
    const text = (value: number) =>
      model.scale === 'LOG' ? powerSvg(value) : svg`${this.localized(linear(value))}`;
    return svg`
      ${axes.minor.map((value) => row(value, false))}
      ${axes.major.map((value) => row(value, true))}
      ${axes.xTicks.map((tick) => svg`<line class="grid" x1=${axes.x(tick)} x2=${axes.x(tick)} y1=${top} y2=${bottom} />`)}
      ${axes.major.map(
        (value) => svg`<text class="tick" x=${left - 10} y=${axes.y(value) + 4} text-anchor="end">${text(value)}</text>`,
      )}`;
  }

  private localized(digits: string): string {
    const signed = digits.replace('-', '\u2212');
    return this.language === 'ru' ? signed.replace('.', ',') : signed;
  }

  private renderFloors(axes: Axes) {
    const { left, right, top, bottom } = axes.frame;
    return (this.model?.floors ?? [])
      .map((floor) => axes.y(floor.value))
      .filter((y) => y > top && y < bottom)
      .map((y) => svg`<line class="floor" x1=${left} x2=${right} y1=${y} y2=${y} />`);
  }

  private firstRevealed(one: Drawn): number {
    const walks = this.revealed !== null && one.series.kind === 'MEASURED';
    return walks ? one.series.values.length - (this.revealed ?? 0) : 0;
  }

  private renderLine(one: Drawn, axes: Axes): SVGTemplateResult {
    return one.path(this.firstRevealed(one), axes);
  }

  /** The axis as a halftone: the first measured line as ink, relative to its last value. */
  private renderRings(model: ChartModel, axes: Axes) {
    const points = model.xMax - model.xMin + 1;
    const pitch = axes.x(model.xMin + 1) - axes.x(model.xMin);
    const ring = Math.min(8, pitch * 0.43);
    if (ring < 1.2) return nothing;
    const main = this.drawn.find((one) => one.series.kind === 'MEASURED');
    const levels = main?.series.values.map(toNumber) ?? [];
    const last = levels.at(-1) ?? NaN;
    const first = main ? this.firstRevealed(main) : 0;
    const rings = Array.from({ length: points }, (_, i) => {
      const x = axes.x(model.xMin + i);
      const level = levels[i];
      const isAnchor = model.guess !== null && i === points - 1;
      const shown = level !== undefined && i >= first;
      const radius = isAnchor ? ring : shown ? inkRadius(level - last, ring, 1.5) : 0;
      return svg`<circle class="ring" cx=${x} cy=${axes.frame.row} r=${ring} />
        <circle class="ink" cx=${x} cy=${axes.frame.row} style=${`r:${radius.toFixed(2)}px`} />`;
    });
    return svg`<g class=${`rings ${regimeClass(main?.series.regime)}`}>${rings}</g>`;
  }

  private renderAxis(model: ChartModel, axes: Axes) {
    const { x, frame, xTicks } = axes;
    const words = frame.row + 48;
    const start = x(model.xMin) - 6;
    const end = x(model.xMax) + 6;
    return svg`
      ${xTicks.map((tick) => svg`<text class="tick" x=${x(tick)} y=${frame.row + 27} text-anchor="middle">${signedInteger(tick)}</text>`)}
      <text class="lab" x=${start} y=${words}>${model.labels.start}</text>
      <text class="lab" x=${(start + end) / 2} y=${words} text-anchor="middle">${model.labels.direction}</text>
      <text class="lab" x=${end} y=${words} text-anchor="end">${model.labels.end}</text>`;
  }

  /** Vertical lines that point something out on the x-axis. */
  private renderMarks(model: ChartModel, axes: Axes) {
    const { top, bottom } = axes.frame;
    return model.marks.map((mark, i) => {
      const x = axes.x(mark.x);
      const end = x > (axes.frame.left + axes.frame.right) / 2;
      return svg`<line class=${mark.solid ? 'mark-line solid' : 'mark-line'} x1=${x} x2=${x} y1=${top - 4} y2=${bottom} />
        <text class="lab bold halo" x=${end ? x - 7 : x + 7} y=${top + 8 + 18 * i} text-anchor=${end ? 'end' : 'start'}>${mark.label}</text>`;
    });
  }

  private readonly hold = (event: PointerEvent): void => {
    if (this.guess.active) return this.guess.grab(event);
    this.follow(event);
    if (this.pickable && this.axes && this.model && event.button === 0) {
      const left = (event.currentTarget as SVGElement).getBoundingClientRect().left;
      const x = Math.round(this.axes.x.invert(event.clientX - left));
      this.announce('point', Math.max(this.model.xMin, Math.min(this.model.xMax, x)));
    }
  };

  private readonly letGo = (): void => this.guess.release();

  private readonly follow = (event: PointerEvent): void => {
    if (this.guess.active) return this.guess.draw(event);
    const points = Math.max(0, ...this.drawn.map((one) => one.series.values.length));
    if (!this.axes || !this.model || points < 2) return;
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const { xMin, xMax } = this.model;
    const at = ((this.axes.x.invert(event.clientX - box.left) - xMin) / (xMax - xMin)) * (points - 1);
    const index = Math.round(at);
    this.hover = index >= 0 && index < points ? index : null;
  };

  private readonly leave = (): void => {
    this.hover = null;
  };
}

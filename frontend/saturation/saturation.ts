import './saturation.css';
import { html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';
import { fixed } from '../shared/numbers';
import { Asked } from '../shared/asked';
import { WidthController } from '../shared/width';
import { renderBars } from './bars';
import { renderCurves } from './curves';
import { frameFor, type Frame } from './frame';
import { sampleAt, type SaturationModel } from './model';

/** Keys move z by so many of its steps. */
const PAGE = 10;

/**
 * An activation, its slope with a z that is dragged, the preactivations of a network laid over it, and the product of the slopes of
 * a chain of such units.
 */
@customElement('gradus-saturation')
export class Saturation extends LightElement {
  @property() name = 'z';
  @property({ attribute: false }) model?: SaturationModel;
  @property() busy = '';

  private readonly width = new WidthController(this);
  private readonly asked = new Asked();
  private frame?: Frame;
  private z = 0;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('model') && this.model) this.z = this.asked.reconcile(this.name, this.model.z);
  }

  override render() {
    const { model } = this;
    if (!model || this.width.value === 0) return html`<div class="empty"></div>`;
    const frame = frameFor(this.width.value, model);
    this.frame = frame;
    return html`<svg
      class=${this.busy ? 'busy' : ''}
      width=${frame.width}
      height=${frame.height}
      viewBox=${`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label=${model.ariaLabel}
    >
      ${renderCurves(model, frame, this.z, this.language)}
      ${this.renderHandle(model, frame)}
      ${renderBars(model, frame, this.language)}
    </svg>`;
  }

  private renderHandle(model: SaturationModel, frame: Frame) {
    const here = sampleAt(model.samples, this.z);
    const x = frame.x(this.z);
    const [low, high] = frame.x.domain() as [number, number];
    const { top } = frame.value;
    const { bottom } = frame.slope;
    const y = frame.slope.y(here.slope);
    return svg`
      <rect class="reach" x=${frame.left - 12} width=${frame.right - frame.left + 24} y=${top - 4} height=${bottom - top + 28}
        @pointerdown=${this.grab} @pointermove=${this.drag} />
      <g class="handle" tabindex="0" role="slider" aria-label=${model.labels.handle} aria-valuemin=${low} aria-valuemax=${high}
        aria-valuenow=${this.z} aria-valuetext=${`z = ${fixed(this.z, 1, this.language)}`} @keydown=${this.press}>
        <line x1=${x} x2=${x} y1=${top} y2=${bottom} />
        <circle class="on" cx=${x} cy=${frame.value.y(here.value)} r="4.5" />
        <circle class="rim" cx=${x} cy=${y} r="9" />
        <circle class="core" cx=${x} cy=${y} r="4.5" />
        ${arrows(x, y)}
      </g>
      ${this.busy ? svg`<text class="lab halo" x=${frame.right} y=${bottom - 8} text-anchor="end">${this.busy}</text>` : nothing}`;
  }

  private moveTo(z: number): void {
    const { model, frame } = this;
    if (!model || !frame) return;
    const [low, high] = frame.x.domain() as [number, number];
    const stop = Math.round(Math.max(low, Math.min(high, z)) / model.step);
    const next = Number((stop * model.step).toPrecision(10));
    if (next === this.z) return;
    this.z = next;
    this.asked.note(this.name, next);
    this.requestUpdate();
    this.announce(this.name, next);
  }

  private readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.querySelector<SVGElement>('.handle')?.focus({ preventScroll: true });
    this.follow(event);
  };

  private readonly drag = (event: PointerEvent): void => {
    if ((event.currentTarget as SVGElement).hasPointerCapture(event.pointerId)) this.follow(event);
  };

  private follow(event: PointerEvent): void {
    const left = this.querySelector('svg')?.getBoundingClientRect().left ?? 0;
    if (this.frame) this.moveTo(this.frame.x.invert(event.clientX - left));
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { model, frame } = this;
    if (!model || !frame) return;
    const [low, high] = frame.x.domain() as [number, number];
    const targets: Record<string, number> = {
      ArrowRight: this.z + model.step,
      ArrowUp: this.z + model.step,
      ArrowLeft: this.z - model.step,
      ArrowDown: this.z - model.step,
      PageUp: this.z + PAGE * model.step,
      PageDown: this.z - PAGE * model.step,
      Home: low,
      End: high,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(target);
  };
}

/** Left and right of the point, as on a number that is dragged. */
const arrows = (x: number, y: number) =>
  svg`<path class="core" d=${`M${x - 19} ${y}l6 -4.5v9zM${x + 19} ${y}l-6 -4.5v9z`} />`;

import './drag-number.css';
import { html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';
import { fixed } from '../shared/numbers';

/** Pixels of pointer travel from the first value to the last, and the least and most for one step. */
const TRAVEL = 320;
const LEAST_PER_STEP = 6;
const MOST_PER_STEP = 40;

/** A number in a sentence: it is dragged sideways, or moved by the keys of a slider. */
@customElement('gradus-drag-number')
export class DragNumber extends LightElement {
  @property() name = '';
  @property() label = '';
  @property({ type: Number }) value = 0;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 100;
  @property({ type: Number }) step = 1;
  /** Separated by commas; instead of min, max and step. */
  @property() values = '';
  /** Digits after the decimal sign; as many as the steps need unless set. */
  @property({ type: Number }) decimals = NaN;

  private grabbed?: { pointer: number; x: number; index: number };

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'slider');
    this.addEventListener('pointerdown', this.grab);
    this.addEventListener('pointermove', this.drag);
    this.addEventListener('pointerup', this.release);
    this.addEventListener('pointercancel', this.release);
    this.addEventListener('keydown', this.press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.grabbed = undefined;
  }

  override updated(_changed: PropertyValues): void {
    const stops = this.stops;
    this.setAttribute('aria-label', this.label);
    this.setAttribute('aria-valuemin', String(stops[0]));
    this.setAttribute('aria-valuemax', String(stops.at(-1)));
    this.setAttribute('aria-valuenow', String(this.value));
    this.setAttribute('aria-valuetext', this.text);
  }

  override render() {
    return html`<span aria-hidden="true">${this.text}</span><i class="reach"></i>`;
  }

  private get text(): string {
    const needed = Math.max(...this.stops.map((stop) => (String(stop).split('.')[1] ?? '').length));
    return fixed(this.value, Number.isNaN(this.decimals) ? needed : this.decimals, this.language);
  }

  private get stops(): number[] {
    if (this.values !== '') return this.values.split(',').map(Number);
    const count = Math.max(0, Math.round((this.max - this.min) / this.step));
    return Array.from({ length: count + 1 }, (_, i) => Number((this.min + i * this.step).toPrecision(12)));
  }

  /** The stop that is nearest to the value: a preset may stand between two. */
  private get index(): number {
    const stops = this.stops;
    const distances = stops.map((stop) => Math.abs(stop - this.value));
    return distances.indexOf(Math.min(...distances));
  }

  private moveTo(index: number): void {
    const stops = this.stops;
    const next = stops[Math.max(0, Math.min(stops.length - 1, index))];
    if (next === undefined || next === this.value) return;
    this.value = next;
    this.announce(this.name, next);
  }

  private readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.grabbed = { pointer: event.pointerId, x: event.clientX, index: this.index };
    this.setPointerCapture(event.pointerId);
  };

  private readonly drag = (event: PointerEvent): void => {
    if (this.grabbed?.pointer !== event.pointerId) return;
    const steps = Math.max(1, this.stops.length - 1);
    const pixels = Math.max(LEAST_PER_STEP, Math.min(MOST_PER_STEP, TRAVEL / steps));
    this.moveTo(this.grabbed.index + Math.round((event.clientX - this.grabbed.x) / pixels));
  };

  private readonly release = (): void => {
    this.grabbed = undefined;
  };

  private readonly press = (event: KeyboardEvent): void => {
    const last = this.stops.length - 1;
    const page = Math.max(1, Math.round(last / 10));
    const targets: Record<string, number> = {
      ArrowRight: this.index + 1,
      ArrowUp: this.index + 1,
      ArrowLeft: this.index - 1,
      ArrowDown: this.index - 1,
      PageUp: this.index + page,
      PageDown: this.index - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(target);
  };
}

import { nothing, svg, type ReactiveControllerHost, type SVGTemplateResult } from 'lit';
import { readDraft, writeDraft } from '../shared/drafts';
import type { Language } from '../shared/light-element';
import { fixed, magnitudeSvg, magnitudeText } from '../shared/numbers';
import type { Axes } from './axes';
import type { ChartModel, Guess, Handle } from './model';

/** Keys move a handle by these shares of a unit of the axis; the pointer sets it to the finest. */
const FINEST = 0.1;
const STEP = 0.5;
const PAGE = 5;
/** So near to the axis a value would run into its labels; pixels. */
const EDGE = 36;

/**
 * A prediction in the making: a pencil line through one or several handles to the fixed point at the right. A handle moves up and
 * down; pressing anywhere on the plot takes the nearest, so that a curve can be drawn in one stroke.
 */
export class GuessHandles {
  private guess: Guess | null = null;
  private axes?: Axes;
  private language: Language = 'en';
  private drawing: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tell: (values: string) => void,
  ) {}

  /** Takes over a prediction, as it was left if there is a draft of it. */
  take(guess: Guess | null, draft: string): void {
    this.guess = guess ? { ...guess, handles: guess.handles.map((handle) => ({ ...handle })) } : null;
    const kept = readDraft(draft)?.split(',');
    if (!this.guess || kept?.length !== this.guess.handles.length) return;
    this.guess.handles.forEach((handle, i) => {
      if (kept[i] === '') return;
      handle.value = Number(kept[i]);
      handle.placed = true;
    });
    this.tell(this.values);
  }

  get active(): boolean {
    return this.guess !== null;
  }

  render(axes: Axes, model: ChartModel, language: Language, draft: string) {
    this.axes = axes;
    this.language = language;
    this.draft = draft;
    const { guess } = this;
    if (!guess) return nothing;
    const end = { x: axes.x(model.xMax), y: axes.y(guess.anchor) };
    const points = [...guess.handles.map((handle) => ({ x: axes.x(handle.x), y: axes.y(handle.value) })), end];
    const single = guess.handles.length === 1;
    return svg`
      <path class="pencil" d=${`M${points.map((point) => `${point.x} ${point.y}`).join('L')}`} />
      <circle class="anchor" cx=${end.x} cy=${end.y} r="4.5" />
      ${guess.handles.map((handle, i) => this.renderHandle(handle, i, axes, model))}
      ${guess.handles.map((handle) =>
        handle.placed || single ? this.renderValue(handle, guess, axes, model, single) : nothing,
      )}`;
  }

  private draft = '';

  private renderHandle(handle: Handle, i: number, axes: Axes, model: ChartModel): SVGTemplateResult {
    const x = axes.x(handle.x);
    const y = axes.y(handle.value);
    const [low, high] = axes.y.domain();
    const text = `${this.plain(handle.value, model)} ${handle.label}`;
    return svg`<g class=${handle.placed ? 'handle' : 'handle open'} tabindex="0" role="slider" aria-orientation="vertical"
        aria-label=${handle.name} aria-valuemin=${low} aria-valuemax=${high} aria-valuenow=${handle.value}
        aria-valuetext=${text.trim()} @keydown=${(event: KeyboardEvent) => this.press(event, i)}>
      <circle class="reach" cx=${x} cy=${y} r="24" />
      <circle class="rim" cx=${x} cy=${y} r="10" />
      <circle class="core" cx=${x} cy=${y} r="5" />
      <path class="core" d=${`M${x} ${y - 22}l-5 7h10zM${x} ${y + 22}l-5 -7h10z`} />
    </g>`;
  }

  /** Beside a single handle, on the side away from the line; above or below each of several. */
  private renderValue(handle: Handle, guess: Guess, axes: Axes, model: ChartModel, single: boolean) {
    const x = axes.x(handle.x);
    const y = axes.y(handle.value);
    const after = handle.label === '' ? '' : ` ${handle.label}`;
    const text =
      model.scale === 'LOG' ? magnitudeSvg(handle.value, this.language, 1, after) : svg`${fixed(handle.value, 2, this.language)}${after}`;
    const below = guess.anchor >= handle.value;
    if (single) {
      const room = below ? axes.frame.bottom - y > 26 : y - axes.frame.top > 22;
      return svg`<text class="lab bold halo" x=${x + 22} y=${below === room ? y + 21 : y - 13}>${text}</text>`;
    }
    const under = below ? axes.frame.bottom - y > 42 : y - axes.frame.top < 42;
    const atEdge = x < axes.frame.left + EDGE;
    return svg`<text class="lab bold halo" x=${atEdge ? x - 11 : x} y=${under ? y + 38 : y - 28}
      text-anchor=${atEdge ? 'start' : 'middle'}>${text}</text>`;
  }

  private plain(value: number, model: ChartModel): string {
    return model.scale === 'LOG' ? magnitudeText(value, this.language) : fixed(value, 2, this.language);
  }

  /** The pointer is pressed on the plot: the nearest handle comes to it. */
  grab(event: PointerEvent): void {
    if (event.button !== 0 || !this.guess) return;
    const plot = event.currentTarget as SVGElement;
    plot.setPointerCapture(event.pointerId);
    this.drawing = event.pointerId;
    this.draw(event);
    const index = this.nearest(event);
    plot.querySelectorAll<SVGElement>('.handle')[index]?.focus({ preventScroll: true });
  }

  draw(event: PointerEvent): void {
    if (this.drawing !== event.pointerId || !this.axes) return;
    const top = (event.currentTarget as SVGElement).getBoundingClientRect().top;
    this.moveTo(this.nearest(event), this.axes.y.invert(event.clientY - top), FINEST);
  }

  release(): void {
    this.drawing = null;
  }

  private nearest(event: PointerEvent): number {
    const { axes } = this;
    if (!axes) return 0;
    const left = (event.currentTarget as SVGElement).getBoundingClientRect().left;
    const distances = (this.guess?.handles ?? []).map((handle) => Math.abs(axes.x(handle.x) - (event.clientX - left)));
    return distances.indexOf(Math.min(...distances));
  }

  private press(event: KeyboardEvent, i: number): void {
    const value = this.guess?.handles[i]?.value ?? 0;
    const [low = 0, high = 0] = this.axes?.y.domain() ?? [];
    const step = event.shiftKey ? FINEST : STEP;
    const targets: Record<string, number> = {
      ArrowUp: value + step,
      ArrowRight: value + step,
      ArrowDown: value - step,
      ArrowLeft: value - step,
      PageUp: value + PAGE,
      PageDown: value - PAGE,
      Home: low,
      End: high,
      ' ': value,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(i, target, FINEST);
  }

  private moveTo(i: number, value: number, step: number): void {
    const handle = this.guess?.handles[i];
    if (!handle || !this.axes) return;
    const [low = 0, high = 0] = this.axes.y.domain();
    const next = Number(Math.max(low, Math.min(high, Math.round(value / step) * step)).toFixed(3));
    if (next === handle.value && handle.placed) return;
    handle.value = next;
    handle.placed = true;
    this.host.requestUpdate();
    writeDraft(this.draft, this.values);
    this.tell(this.values);
  }

  /** One value per handle, separated by commas; '' for one that was not placed yet. */
  private get values(): string {
    return (this.guess?.handles ?? []).map((handle) => (handle.placed ? String(handle.value) : '')).join(',');
  }
}

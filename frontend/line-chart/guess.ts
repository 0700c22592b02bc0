import { nothing, svg, type ReactiveControllerHost } from 'lit';
import type { Language } from '../shared/light-element';
import { fixed, magnitudeSvg, magnitudeText } from '../shared/numbers';
import type { Axes } from './axes';
import type { ChartModel, Guess } from './model';

/** A prediction moves by this share of a unit of the axis. */
const STEP = 0.5;

/** The pencil line of a prediction in the making, and the handle that moves its left end up and down. */
export class GuessHandle {
  private guess: Guess | null = null;
  private axes?: Axes;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tell: (value: number) => void,
  ) {}

  take(guess: Guess | null): void {
    this.guess = guess ? { ...guess } : null;
  }

  render(axes: Axes, model: ChartModel, language: Language) {
    this.axes = axes;
    const { guess } = this;
    if (!guess) return nothing;
    const x = axes.x(model.xMin);
    const y = axes.y(guess.value);
    const log = model.scale === 'LOG';
    const text = log ? magnitudeText(guess.value, language) : fixed(guess.value, 2, language);
    const [low, high] = axes.y.domain();
    return svg`
      <line class="pencil" x1=${x} y1=${y} x2=${axes.x(model.xMax)} y2=${axes.y(guess.anchor)} />
      <circle class="anchor" cx=${axes.x(model.xMax)} cy=${axes.y(guess.anchor)} r="4.5" />
      <g class="handle" tabindex="0" role="slider" aria-orientation="vertical" aria-label=${guess.name}
          aria-valuemin=${low} aria-valuemax=${high} aria-valuenow=${guess.value} aria-valuetext=${`${text} ${guess.label}`}
          @pointerdown=${this.grab} @pointermove=${this.drag} @keydown=${this.press}>
        <circle class="reach" cx=${x} cy=${y} r="24" />
        <circle class="rim" cx=${x} cy=${y} r="10" />
        <circle class="core" cx=${x} cy=${y} r="5" />
        <path class="core" d=${`M${x} ${y - 22}l-5 7h10zM${x} ${y + 22}l-5 -7h10z`} />
      </g>
      <text class="lab bold halo" x=${x + 22} y=${this.labelY(y, guess, axes)}>${
        log ? magnitudeSvg(guess.value, language, 1, ` ${guess.label}`) : `${text} ${guess.label}`
      }</text>`;
  }

  /** On the side of the handle away from the pencil line. */
  private labelY(y: number, guess: Guess, axes: Axes): number {
    const below = guess.anchor >= guess.value;
    const room = below ? axes.frame.bottom - y > 26 : y - axes.frame.top > 22;
    return below === room ? y + 21 : y - 13;
  }

  private readonly grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    event.stopPropagation();
  };

  private readonly drag = (event: PointerEvent): void => {
    const handle = event.currentTarget as SVGElement;
    const plot = handle.ownerSVGElement;
    if (!plot || !this.axes || !handle.hasPointerCapture(event.pointerId)) return;
    this.moveTo(this.axes.y.invert(event.clientY - plot.getBoundingClientRect().top));
  };

  private readonly press = (event: KeyboardEvent): void => {
    const value = this.guess?.value ?? 0;
    const [low = 0, high = 0] = this.axes?.y.domain() ?? [];
    const targets: Record<string, number> = {
      ArrowUp: value + 1,
      ArrowRight: value + 1,
      ArrowDown: value - 1,
      ArrowLeft: value - 1,
      PageUp: value + 5,
      PageDown: value - 5,
      Home: low,
      End: high,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(target);
  };

  private moveTo(value: number): void {
    if (!this.guess || !this.axes) return;
    const [low = 0, high = 0] = this.axes.y.domain();
    const next = Math.max(low, Math.min(high, Math.round(value / STEP) * STEP));
    if (next === this.guess.value) return;
    this.guess.value = next;
    this.host.requestUpdate();
    this.tell(next);
  }
}

import './order.css';
import { html, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { HtmlOption } from '../answer-choices/answer-choices';
import { DraftElement } from '../shared/draft-element';
import { plainText } from '../shared/plain-text';

/** The words on the list; {0} is the thing, {1} its place, {2} how many there are. */
interface Labels {
  list: string;
  grip: string;
  up: string;
  down: string;
  placed: string;
}

/** A thing in the hand: where it was grabbed, and the rows as they stood then. */
interface Held {
  id: string;
  startY: number;
  offset: number;
  rows: { id: string; middle: number; height: number }[];
}

/** Things to be put into order: dragged by the grip, moved by arrow keys on it, or by the buttons. The value is their ids. */
@customElement('gradus-order')
export class Order extends DraftElement {
  @property({ attribute: false }) options: HtmlOption[] = [];
  @property({ attribute: false }) labels?: Labels;

  @state() private held: Held | null = null;
  @state() private said = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.letGo();
  }

  override render() {
    const { order, held, labels } = this;
    return html`<ol class=${held ? 'dragging' : ''} aria-label=${labels?.list ?? ''}>
        ${repeat(
          order,
          (option) => option.id,
          (option, i) => html`<li class=${held?.id === option.id ? 'held' : ''} style=${this.shiftOf(option.id)}>
            <button
              class="grip"
              type="button"
              data-id=${option.id}
              aria-label=${this.worded(labels?.grip, option, i)}
              @pointerdown=${(event: PointerEvent) => this.grab(event, option.id)}
              @keydown=${(event: KeyboardEvent) => this.press(event, option.id)}
            >
              <svg width="14" height="18" viewBox="0 0 14 18" fill="currentColor" aria-hidden="true">
                ${[4, 9, 14].map((y) => svg`<circle cx="4" cy=${y} r="1.5" /><circle cx="10" cy=${y} r="1.5" />`)}
              </svg>
            </button>
            <span class="t"><b aria-hidden="true">${i + 1}</b><span>${unsafeHTML(option.html)}</span></span>
            <span>${this.stepButton(option, i, -1)}${this.stepButton(option, i, 1)}</span>
          </li>`,
        )}
      </ol>
      <span class="sr" role="status">${this.said}</span>`;
  }

  private stepButton(option: HtmlOption, i: number, by: -1 | 1) {
    const at = i + by;
    const label = by < 0 ? this.labels?.up : this.labels?.down;
    return html`<button
      class="step"
      type="button"
      ?disabled=${at < 0 || at >= this.options.length}
      aria-label=${this.worded(label, option, i)}
      @click=${() => this.moveTo(option.id, at)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d=${by < 0 ? 'M2 9l5-5 5 5' : 'M2 5l5 5 5-5'} fill="none" stroke="currentColor" stroke-width="1.7" />
      </svg>
    </button>`;
  }

  /** The order so far; as it was dealt until something is moved. */
  private get order(): HtmlOption[] {
    const ids = this.value.split(',');
    const known = ids.flatMap((id) => this.options.filter((option) => option.id === id));
    return known.length === this.options.length ? known : this.options;
  }

  private worded(text: string | undefined, option: HtmlOption, i: number): string {
    return (text ?? '')
      .replace('{0}', plainText(option.html))
      .replace('{1}', String(i + 1))
      .replace('{2}', String(this.options.length));
  }

  private moveTo(id: string, at: number, focus = false): void {
    const { order } = this;
    const option = order.find((one) => one.id === id);
    if (!option || at < 0 || at >= order.length) return;
    const others = order.filter((one) => one !== option);
    others.splice(at, 0, option);
    this.keep(others.map((one) => one.id).join(','));
    this.said = this.worded(this.labels?.placed, option, at);
    if (focus) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`.grip[data-id="${CSS.escape(id)}"]`)?.focus());
  }

  private press(event: KeyboardEvent, id: string): void {
    const at = this.order.findIndex((option) => option.id === id);
    const targets: Record<string, number> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: this.options.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.moveTo(id, target, true);
  }

  private grab(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    const rows = [...this.querySelectorAll<HTMLElement>('li')].map((row, i) => {
      const box = row.getBoundingClientRect();
      return { id: this.order[i]?.id ?? '', middle: (box.top + box.bottom) / 2, height: box.height };
    });
    this.held = { id, startY: event.clientY, offset: 0, rows };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    addEventListener('pointermove', this.drag);
    addEventListener('pointerup', this.drop);
    addEventListener('pointercancel', this.letGo);
  }

  private readonly drag = (event: PointerEvent): void => {
    if (this.held) this.held = { ...this.held, offset: event.clientY - this.held.startY };
  };

  private readonly drop = (): void => {
    const { held } = this;
    this.letGo();
    if (held) this.moveTo(held.id, targetOf(held));
  };

  private readonly letGo = (): void => {
    this.held = null;
    removeEventListener('pointermove', this.drag);
    removeEventListener('pointerup', this.drop);
    removeEventListener('pointercancel', this.letGo);
  };

  /** While something is dragged, the others make room for it. */
  private shiftOf(id: string): string {
    const { held } = this;
    if (!held) return '';
    if (held.id === id) return `transform: translateY(${held.offset}px)`;
    const from = held.rows.findIndex((row) => row.id === held.id);
    const at = held.rows.findIndex((row) => row.id === id);
    const to = targetOf(held);
    const height = held.rows[from]?.height ?? 0;
    if (from < at && at <= to) return `transform: translateY(${-height}px)`;
    if (to <= at && at < from) return `transform: translateY(${height}px)`;
    return '';
  }
}

/** The place over which the thing in the hand hangs: as many rows as have their middle above its own. */
const targetOf = (held: Held): number => {
  const own = held.rows.find((row) => row.id === held.id);
  const middle = (own?.middle ?? 0) + held.offset;
  return held.rows.filter((row) => row.id !== held.id && row.middle < middle).length;
};

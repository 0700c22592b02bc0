import './match.css';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { HtmlOption } from '../answer-choices/answer-choices';
import { DigitKeys } from '../shared/digits';
import { DraftElement } from '../shared/draft-element';
import { freshId } from '../shared/light-element';
import { pairsOf, textOf } from '../shared/pairs-text';
import { plainText } from '../shared/plain-text';

/**
 * Left sides to be matched with right ones: the right ones are lettered, each left one has a row of letters. A right side is
 * used once at most: it moves where it is chosen last. The keys 1 … 9 choose, too. The value is left=right, separated by commas.
 */
@customElement('gradus-match')
export class Match extends DraftElement {
  @property({ attribute: false }) left: HtmlOption[] = [];
  @property({ attribute: false }) right: HtmlOption[] = [];
  /** Accessible name of the list of right sides. */
  @property() legend = '';

  private readonly group = freshId('match');

  constructor() {
    super();
    new DigitKeys(this, (place, focused) => this.pairDigit(place, focused));
  }

  override render() {
    const pairs = pairsOf(this.value);
    const used = new Set(pairs.values());
    return html`<ul class="rights" aria-label=${this.legend}>
        ${this.right.map(
          (right, i) => html`<li class=${used.has(right.id) ? 'used' : ''}><b>${letter(i)}</b>${unsafeHTML(right.html)}</li>`,
        )}
      </ul>
      ${this.left.map((left, row) => this.renderRow(left, row, pairs))}`;
  }

  private renderRow(left: HtmlOption, row: number, pairs: Map<string, string>) {
    const chosen = this.right.findIndex((right) => right.id === pairs.get(left.id));
    const taken = new Set([...pairs].filter(([side]) => side !== left.id).map(([, right]) => right));
    const set = this.right[chosen];
    return html`<fieldset
      class="row"
      data-left=${left.id}
      aria-label=${plainText(left.html)}
      @keydown=${(event: KeyboardEvent) => this.step(event, left.id, taken)}
    >
      <span>
        <span class="t">${unsafeHTML(left.html)}</span>
        <span class="set">${set ? html`<b>${letter(chosen)}</b>${unsafeHTML(set.html)}` : nothing}</span>
      </span>
      <span class="letters">
        ${this.right.map(
          (right, i) => html`<label class=${taken.has(right.id) ? 'taken' : ''}>
            ${letter(i)}
            <input
              type="radio"
              name=${`${this.group}-${row}`}
              value=${right.id}
              aria-label=${`${letter(i)}: ${plainText(right.html)}`}
              .checked=${live(i === chosen)}
              @change=${() => this.pair(left.id, right.id)}
            />
          </label>`,
        )}
      </span>
    </fieldset>`;
  }

  /** A digit chooses for the row that has the focus, else for the first that is open. */
  private pairDigit(place: number, focused: Element): boolean {
    const pairs = pairsOf(this.value);
    const row = focused.closest?.<HTMLElement>('[data-left]')?.dataset.left;
    const left = row ?? (this.left.find((side) => !pairs.has(side.id)) ?? this.left.at(-1))?.id;
    const right = this.right[place];
    if (left === undefined || !right) return false;
    this.pair(left, right.id);
    return true;
  }

  /** Arrow keys pass over what other rows have: moving along a row takes nothing away from them. */
  private step(event: KeyboardEvent, left: string, taken: Set<string>): void {
    const by = STEPS[event.key];
    const from = this.right.findIndex((right) => right.id === (event.target as HTMLInputElement).value);
    if (by === undefined || from < 0) return;
    event.preventDefault();
    const count = this.right.length;
    for (let n = 1; n <= count; n++) {
      const right = this.right[(from + by * n + count * n) % count];
      if (!right || taken.has(right.id)) continue;
      this.pair(left, right.id);
      const css = `[data-left="${CSS.escape(left)}"] [value="${CSS.escape(right.id)}"]`;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(css)?.focus());
      return;
    }
  }

  private pair(left: string, right: string): void {
    const pairs = new Map([...pairsOf(this.value)].filter(([, other]) => other !== right));
    pairs.set(left, right);
    this.keep(textOf(pairs, this.left.map((side) => side.id)));
  }
}

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const letter = (index: number): string => String.fromCharCode(65 + index);

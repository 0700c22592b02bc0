import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { DigitKeys } from '../shared/digits';
import { DraftElement } from '../shared/draft-element';
import { freshId } from '../shared/light-element';

/** A choice as it is worded: inline HTML from the content. */
export interface HtmlOption {
  id: string;
  html: string;
}

/** Worded choices, one or several of them; the keys 1 … 9 choose. The value is the chosen ids, separated by commas. */
@customElement('gradus-answer-choices')
export class AnswerChoices extends DraftElement {
  @property({ attribute: false }) options: HtmlOption[] = [];
  @property({ type: Boolean }) several = false;
  @property() legend = '';
  /** Whether the legend is for screen readers only. */
  @property({ type: Boolean }) quiet = false;

  private readonly group = freshId('choices');

  constructor() {
    super();
    new DigitKeys(this, (place) => this.chooseDigit(place));
  }

  override render() {
    return html`<fieldset class="opts">
      <legend class=${this.quiet ? 'sr' : ''}>${this.legend}</legend>
      ${this.options.map(
        (option) => html`<label class="opt">
          <input
            type=${this.several ? 'checkbox' : 'radio'}
            name=${this.group}
            value=${option.id}
            .checked=${live(this.chosen.includes(option.id))}
            @change=${() => this.choose(option.id)}
          />
          <span class="t">${unsafeHTML(option.html)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private get chosen(): string[] {
    return this.value === '' ? [] : this.value.split(',');
  }

  private choose(id: string): void {
    if (!this.several) return this.keep(id);
    const others = this.chosen.filter((other) => other !== id);
    const next = this.chosen.includes(id) ? others : [...others, id];
    this.keep(this.options.map((option) => option.id).filter((one) => next.includes(one)).join(','));
  }

  private chooseDigit(place: number): boolean {
    const option = this.options[place];
    if (!option) return false;
    this.choose(option.id);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[value="${CSS.escape(option.id)}"]`)?.focus());
    return true;
  }
}

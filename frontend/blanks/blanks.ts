import './blanks.css';
import '../math/math';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { DigitKeys } from '../shared/digits';
import { DraftElement } from '../shared/draft-element';
import { freshId } from '../shared/light-element';
import { pairsOf, textOf } from '../shared/pairs-text';

interface Blank {
  id: string;
  options: { id: string; tex: string }[];
}

/** A formula with blanks; what is chosen stands in its blank at once. The value is blank=option, separated by commas. */
@customElement('gradus-blanks')
export class Blanks extends DraftElement {
  /** TeX with `\blank{id}`. */
  @property() formula = '';
  @property({ attribute: false }) blanks: Blank[] = [];
  /** Name of a blank; {0} is its number. */
  @property() legend = '';

  private readonly group = freshId('blank');

  constructor() {
    super();
    new DigitKeys(this, (place, focused) => this.fillDigit(place, focused));
  }

  override render() {
    const filled = pairsOf(this.value);
    return html`<div class="formula"><gradus-math display .tex=${this.filledFormula(filled)}></gradus-math></div>
      ${this.blanks.map(
        (blank, i) => html`<fieldset data-blank=${blank.id}>
          <legend>${this.legend.replace('{0}', String(i + 1))}</legend>
          <div class="row">
            ${blank.options.map(
              (option) => html`<label>
                <gradus-math .tex=${option.tex}></gradus-math>
                <input
                  type="radio"
                  name=${`${this.group}-${i}`}
                  value=${option.id}
                  aria-label=${option.tex}
                  .checked=${live(filled.get(blank.id) === option.id)}
                  @change=${() => this.fill(blank.id, option.id)}
                />
              </label>`,
            )}
          </div>
        </fieldset>`,
      )}`;
  }

  private filledFormula(filled: Map<string, string>): string {
    return this.formula.replace(/\\blank\{([^}]*)\}/g, (_, id: string) => {
      const index = this.blanks.findIndex((blank) => blank.id === id);
      const chosen = this.blanks[index]?.options.find((option) => option.id === filled.get(id));
      return `{\\boxed{\\,${chosen ? chosen.tex : `\\vphantom{W_l}\\text{ ${index + 1} }`}\\,}}`;
    });
  }

  private fill(blank: string, option: string): void {
    const filled = pairsOf(this.value).set(blank, option);
    this.keep(textOf(filled, this.blanks.map((one) => one.id)));
  }

  /** A digit fills the blank that has the focus, else the first that is open. */
  private fillDigit(place: number, focused: Element): boolean {
    const filled = pairsOf(this.value);
    const id = focused.closest?.<HTMLElement>('[data-blank]')?.dataset.blank;
    const blank = this.blanks.find((one) => one.id === id) ?? this.blanks.find((one) => !filled.has(one.id)) ?? this.blanks.at(-1);
    const option = blank?.options[place];
    if (!blank || !option) return false;
    this.fill(blank.id, option.id);
    return true;
  }
}

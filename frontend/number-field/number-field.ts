import './number-field.css';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { DraftElement } from '../shared/draft-element';
import { freshId } from '../shared/light-element';

/** A number as a person types it; below, how the server has understood it. */
@customElement('gradus-number-field')
export class NumberField extends DraftElement {
  @property() label = '';
  /** What follows the field: “of 10”. */
  @property() unit = '';
  /** How the text was understood, as HTML of the server. */
  @property() heard = '';

  private readonly fieldId = freshId('number');

  override render() {
    return html`<label class="field-label" for=${this.fieldId}>${this.label}</label>
      <div class="line">
        <input
          id=${this.fieldId}
          type="text"
          inputmode="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength="200"
          .value=${live(this.value)}
          aria-describedby=${`${this.fieldId}-heard`}
          @input=${(event: Event) => this.keep((event.target as HTMLInputElement).value)}
        />
        ${this.unit ? html`<span class="unit">${this.unit}</span>` : nothing}
      </div>
      <p class="heard" id=${`${this.fieldId}-heard`} role="status">${unsafeHTML(this.heard)}</p>`;
  }
}

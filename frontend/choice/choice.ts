import './choice.css';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { freshId } from '../shared/light-element';
import { OptionsElement } from '../shared/options';

/** A labelled native select. */
@customElement('gradus-choice')
export class Choice extends OptionsElement {
  private readonly controlId = freshId('choice');

  override render() {
    return html`
      <label class="field-label" for=${this.controlId}>${this.label}</label>
      <span class="sel">
        <select
          id=${this.controlId}
          .value=${live(this.value)}
          @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
        >
          ${this.options.map(
            (option) =>
              html`<option value=${option.value} ?selected=${option.value === this.value}>${option.label}</option>`,
          )}
        </select>
      </span>
    `;
  }
}

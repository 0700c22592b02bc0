import './pick.css';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { OptionsElement } from '../shared/options';

/** A noun in a sentence; over it, unseen, a native select. */
@customElement('gradus-pick')
export class Pick extends OptionsElement {
  override render() {
    return html`<b aria-hidden="true">${this.chosen?.label ?? ''}</b
      ><select
        aria-label=${this.label}
        .value=${live(this.value)}
        @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
      >
        ${this.options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === this.value}>${option.label}</option>`,
        )}
      </select>`;
  }
}

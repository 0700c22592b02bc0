import './copy-link.css';
import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

/** How long the confirmation stands, in milliseconds. */
const CONFIRMED = 2000;

/** Copies an address; the confirmation takes the place of the text for a moment. */
@customElement('gradus-copy-link')
export class CopyLink extends LightElement {
  @property() text = '';
  @property() copied = '';
  /** The page's own address unless set; resolved against the site, not against the page's base. */
  @property() href = '';

  @state() private done = false;

  private timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.done = false;
  }

  override render() {
    return html`<button class="do" type="button" @click=${this.copy}>
        <span class=${this.done ? 'away' : ''}>${this.text}</span>
        <span class=${this.done ? '' : 'away'} aria-hidden="true">${this.copied}</span></button
      ><span class="sr" role="status">${this.done ? this.copied : ''}</span>`;
  }

  private async copy(): Promise<void> {
    const address = this.href ? new URL(this.href, location.origin).href : location.href;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      copyBySelection(address);
    }
    this.done = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.done = false), CONFIRMED);
  }
}

/** Where the page is not served securely there is no clipboard to write to. */
const copyBySelection = (text: string): void => {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
};

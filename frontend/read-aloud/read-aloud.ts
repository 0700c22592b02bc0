import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

/** A button that reads a text out with the browser's own voice; not there where the browser has none. */
@customElement('gradus-read-aloud')
export class ReadAloud extends LightElement {
  @property() text = '';
  /** Language of the text, such as "ru". */
  @property() voice = '';
  @property() label = '';
  @property() stop = '';
  /** Whether it begins by itself. */
  @property({ type: Boolean }) auto = false;

  @state() private speaking = false;

  override firstUpdated(): void {
    if (this.auto) this.speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.speaking) speechSynthesis.cancel();
  }

  override render() {
    if (!('speechSynthesis' in window)) return nothing;
    return html`<button type="button" class="do" @click=${() => (this.speaking ? speechSynthesis.cancel() : this.speak())}>
      ${this.speaking ? this.stop : this.label}
    </button>`;
  }

  private speak(): void {
    if (!('speechSynthesis' in window)) return;
    const said = new SpeechSynthesisUtterance(this.text);
    said.lang = this.voice;
    said.onstart = () => (this.speaking = true);
    said.onend = said.onerror = () => (this.speaking = false);
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }
}

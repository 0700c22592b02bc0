import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

/** Light or dark. The script of index.html reads what is remembered here before the first paint. */
@customElement('gradus-theme-toggle')
export class ThemeToggle extends LightElement {
  @property() label = '';

  override render() {
    return html`<button class="icon" type="button" aria-label=${this.label} @click=${this.toggle}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />
      </svg>
    </button>`;
  }

  private toggle(): void {
    const root = document.documentElement;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    root.dataset.themeChosen = 'true';
    try {
      localStorage.setItem('gradus-theme', theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
}

import './contents.css';
import { html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../shared/light-element';

interface Entry {
  id: string;
  title: string;
}

interface Labels {
  navigation: string;
  back: string;
  backHref: string;
  remaining: string;
}

/** The section in which this share of the window's height lies is the current one. */
const READING_LINE = 0.3;
/** Rings fill when the page rests; milliseconds. */
const REST = 180;
/** A section counts as come to when the reader has stayed there so long; milliseconds. */
const STAY = 1000;
const READ = 0.97;

/** The page's contents: a column of rings on a wide screen, a row that stays on top on a phone. */
@customElement('gradus-contents')
export class Contents extends LightElement {
  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) labels?: Labels;

  @state() private current = 0;
  /** How much of each section has been seen, 0 … 1; it never falls. */
  @state() private seen: ReadonlyMap<string, number> = new Map();

  private frame = 0;
  private rest = 0;
  private stay = 0;
  private told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('scroll', this.scrolled, { passive: true });
    addEventListener('resize', this.scrolled, { passive: true });
    this.scrolled();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.scrolled);
    removeEventListener('resize', this.scrolled);
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    clearTimeout(this.stay);
  }

  override render() {
    if (this.entries.length === 0) return nothing;
    const { labels } = this;
    const now = this.entries[this.current];
    return html`
      <nav class="toc" aria-label=${labels?.navigation ?? nothing}>
        <div class="stick">
          ${labels?.back ? html`<a class="back" href=${labels.backHref}>${labels.back}</a>` : nothing}
          ${this.renderList()}
          ${labels?.remaining ? html`<div class="left">${labels.remaining}</div>` : nothing}
        </div>
      </nav>
      <details class="reading">
        <summary>
          ${this.renderRow()}
          <span>§ ${this.current + 1}. ${now?.title}</span>
        </summary>
        <nav aria-label=${labels?.navigation ?? nothing} @click=${this.close}>${this.renderList()}</nav>
      </details>
    `;
  }

  private renderList() {
    return html`<ol>
      ${this.entries.map((entry, i) => {
        const share = this.share(entry);
        const now = i === this.current;
        return html`<li class=${now ? 'now' : share >= READ ? 'done' : ''}>
          <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">${ring(7.5, 7.5, 6.5, share, now)}</svg>
          <a href=${`#${entry.id}`} aria-current=${now ? 'location' : nothing}>${entry.title}</a>
        </li>`;
      })}
    </ol>`;
  }

  private renderRow() {
    const width = 14 * this.entries.length - 3;
    return html`<svg width=${width} height="12" viewBox=${`0 0 ${width} 12`} aria-hidden="true">
      ${this.entries.map((entry, i) => ring(5.5 + 14 * i, 6, 4.5, this.share(entry), i === this.current))}
    </svg>`;
  }

  private share(entry: Entry): number {
    return this.seen.get(entry.id) ?? 0;
  }

  private readonly close = (event: Event): void => {
    if ((event.target as Element).closest('a')) this.querySelector('details')?.removeAttribute('open');
  };

  private readonly scrolled = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.findCurrent());
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.fillRings(), REST);
  };

  /** Top and bottom of each section in the window; a section ends where the next begins, the last with the page. */
  private sections(): { entry: Entry; top: number; bottom: number }[] {
    const tops = this.entries.map((entry) => document.getElementById(entry.id)?.getBoundingClientRect().top ?? NaN);
    const end = this.parentElement?.getBoundingClientRect().bottom ?? 0;
    return this.entries.map((entry, i) => ({ entry, top: tops[i] ?? NaN, bottom: tops[i + 1] ?? end }));
  }

  private findCurrent(): void {
    const line = innerHeight * READING_LINE;
    const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const begun = this.sections().filter((section) => section.top <= line).length;
    const found = atEnd ? this.entries.length - 1 : Math.max(0, begun - 1);
    if (found !== this.current) {
      this.current = found;
      clearTimeout(this.stay);
      this.stay = window.setTimeout(() => this.tell(), STAY);
    }
  }

  /** Only what is on the screen at rest has been seen: jumping over a section does not fill its ring. */
  private fillRings(): void {
    const seen = new Map(this.seen);
    for (const { entry, top, bottom } of this.sections()) {
      if (!(top < innerHeight && bottom > 0)) continue;
      const share = Math.min(1, (innerHeight - top) / Math.max(1, bottom - top));
      seen.set(entry.id, Math.max(seen.get(entry.id) ?? 0, share));
    }
    this.seen = seen;
  }

  private tell(): void {
    const id = this.entries[this.current]?.id;
    if (!id || id === this.told) return;
    this.told = id;
    this.dispatchEvent(new CustomEvent('gradus-section', { detail: { id } }));
  }
}

/** A ring with as much ink as has been read; the current one is never quite full. */
const ring = (x: number, y: number, radius: number, share: number, now: boolean) => {
  const full = share >= READ && !now;
  const ink = full ? radius + 0.5 : Math.max(now ? 0.35 : 0, Math.min(share, 0.7)) * radius;
  return svg`<circle class=${share > 0 || now ? 'ring inked' : 'ring'} cx=${x} cy=${y} r=${radius} />
    <circle class="ink" cx=${x} cy=${y} style=${`r:${ink.toFixed(2)}px`} />`;
};

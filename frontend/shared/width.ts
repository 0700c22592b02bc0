import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Drawings narrower than this, in pixels, are made for a phone. */
export const PHONE = 560;
/** An element is not laid out yet while it is narrower than this. */
const NARROWEST = 100;

/** Knows the width at which its element stands, so that drawings are made for it and never scaled. */
export class WidthController implements ReactiveController {
  value = 0;
  private observer?: ResizeObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.measure();
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(): void {
    const width = Math.round(this.host.clientWidth);
    if (width >= NARROWEST && width !== this.value) {
      this.value = width;
      this.host.requestUpdate();
    }
  }
}

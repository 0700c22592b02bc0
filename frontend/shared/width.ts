import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    if (width > 0 && width !== this.value) {
      this.value = width;
      this.host.requestUpdate();
    }
  }
}

// Says at once that the program is away. Vaadin notices a lost push connection too, and tries again every five seconds, but tells
// the reader only when the next click fails.
import { ConnectionIndicator, ConnectionState } from '@vaadin/common-frontend';

class WatchedSocket extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    this.addEventListener('open', () => tell(ConnectionState.CONNECTED));
    this.addEventListener('close', (event) => {
      if (!event.wasClean) tell(ConnectionState.RECONNECTING);
    });
  }
}

function tell(state: ConnectionState) {
  const store = (window as { Vaadin?: { connectionState?: { state: ConnectionState } } }).Vaadin?.connectionState;
  if (!store) return;
  const away = store.state === ConnectionState.RECONNECTING || store.state === ConnectionState.CONNECTION_LOST;
  if (state === ConnectionState.RECONNECTING || away) store.state = state;
}

window.WebSocket = WatchedSocket;
ConnectionIndicator.create();

package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** The checks that spare a person a stack trace from a half-started server. */
final class Preflight {

  private final StartOptions options;

  private @Nullable DataDirectoryLock dataDirectory;

  Preflight(StartOptions options) {
    this.options = options;
  }

  void check() throws StartRefused {
    dataDirectory = DataDirectoryLock.claim(options.dataDirectory());
    probePort();
  }

  boolean holdsDataDirectory() {
    return dataDirectory != null && dataDirectory.lock().isValid();
  }

  private void probePort() throws StartRefused {
    int port = port();
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(options.address()), port));
    } catch (UnknownHostException e) {
      throw new StartRefused(sentence("address.unknown", options.address()));
    } catch (BindException e) {
      throw new StartRefused(
          String.valueOf(e.getMessage()).contains("assign")
              ? sentence("address.unknown", options.address())
              : sentence("port.taken", String.valueOf(port)));
    } catch (IOException e) {
      throw new StartRefused(sentence("port.taken", String.valueOf(port)));
    }
  }

  private int port() throws StartRefused {
    try {
      int port = Integer.parseInt(options.port());
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // the same sentence as for a number out of range
    }
    throw new StartRefused(sentence("port.invalid", options.port()));
  }
}

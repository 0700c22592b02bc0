package dev.gradus.command;

import static dev.gradus.command.Sentences.sentence;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The checks that spare a person a stack trace from a half-started server. */
final class Preflight {

  private final StartOptions options;

  /** Held until the process ends: the lock is what a second start meets. */
  private @Nullable FileLock dataDirectoryLock;

  Preflight(StartOptions options) {
    this.options = options;
  }

  void check() throws StartRefused {
    claimDataDirectory();
    probePort();
  }

  boolean holdsDataDirectory() {
    return dataDirectoryLock != null && dataDirectoryLock.isValid();
  }

  @SuppressWarnings("resource") // the channel lives as long as its lock: until the process ends
  private void claimDataDirectory() throws StartRefused {
    Path directory = options.dataDirectory();
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("gradus.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      dataDirectoryLock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      dataDirectoryLock = null;
    } catch (IOException e) {
      throw new StartRefused(sentence("dataDirectory.unwritable", directory));
    }
    if (dataDirectoryLock == null) {
      throw new StartRefused(sentence("dataDirectory.inUse", directory));
    }
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

package dev.gradus.progress.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A short line beside the database file that says what the file must hold, because H2 does not: it
 * opens a file that lost its end, or a part in the middle, as an older state without a word.
 *
 * <p>While the program runs the line is the number of writes that were forced to the disk; the
 * database counts them too and may only be ahead. After an orderly end it is also the checksum of
 * the whole file. The line itself need not be forced: an older line asks for less.
 */
public final class WriteMark {

  /**
   * What the line says.
   *
   * @param writes that the database must count at least
   * @param checksum CRC-32C of the database file, or −1 if the program did not end orderly
   */
  public record Line(long writes, long checksum) {

    boolean isSealed() {
      return checksum >= 0;
    }

    private String text() {
      return "writes=%019d file=%+011d\n".formatted(writes, checksum);
    }
  }

  private static final Pattern TEXT = Pattern.compile("writes=(\\d{19}) file=([+-]\\d{10})\n");

  private final Path file;

  /** The mark in this file, which need not exist. */
  public WriteMark(Path file) {
    this.file = file;
  }

  /** What was written last; nothing where there is no such file, or it cannot be read. */
  Optional<Line> read() {
    try {
      Matcher text = TEXT.matcher(Files.readString(file));
      return text.matches()
          ? Optional.of(new Line(Long.parseLong(text.group(1)), Long.parseLong(text.group(2))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the line is that of a database without any write, not closed in order yet. */
  public boolean saysNothingWasWritten() {
    return read().filter(it -> it.writes() == 0 && !it.isSealed()).isPresent();
  }

  /** Says that the database has this many writes, and that it is open. */
  void write(long writes) throws IOException {
    write(new Line(writes, -1));
  }

  /** Says that the database may change again; the number of writes stays. */
  public void unseal() throws IOException {
    write(read().map(Line::writes).orElse(0L));
  }

  /** Says what the file is now that nobody has it open; the number of writes stays. */
  public void seal(Path database) throws IOException {
    Optional<Line> line = read();
    if (line.isPresent()) {
      write(new Line(line.get().writes(), checksum(database)));
    }
  }

  /** Forgets what was said: another file takes the place of the database. */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** One write of fewer bytes than a sector: a kill leaves the old line or the new one. */
  private void write(Line line) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(line.text().getBytes(StandardCharsets.US_ASCII)), 0);
    }
  }

  /** Bytes that are left on its disk. */
  long usableSpace() {
    return file.toFile().getParentFile().getUsableSpace();
  }

  static long checksum(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return sum.getValue();
  }
}

package dev.gradus.command;

import dev.gradus.content.ClaimEngine;
import dev.gradus.content.ClaimStore;
import dev.gradus.content.ContentFiles;
import dev.gradus.content.manuscript.Manuscript;
import dev.gradus.contentcheck.EngineClaims;
import dev.gradus.contentcheck.KeptClaims;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Part of the build: computes what the content claims and leaves the values for the program. */
@Command(name = "claims", hidden = true)
final class ClaimsCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "CONTENT")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  Path content;

  @Parameters(index = "1", paramLabel = "FILE")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  Path file;

  @Override
  public Integer call() {
    ContentFiles files = ContentFiles.directory(content);
    ClaimStore values = EngineClaims.knownValues(files);
    ClaimEngine engine = values.inFrontOf(() -> EngineClaims.computing(files));
    values.retain(KeptClaims.evaluate(Manuscript.read(files), engine));
    values.write(file);
    return 0;
  }
}

package dev.gradus.command;

import picocli.CommandLine.Command;

/** The commands by name. */
@Command(
    name = "gradus",
    description =
        "An interactive tutorial on vanishing gradients. Without a command it serves the pages.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SimulateCommand.class,
      GradeCommand.class,
      RestoreCommand.class,
      ClaimsCommand.class
    })
final class Commands {}

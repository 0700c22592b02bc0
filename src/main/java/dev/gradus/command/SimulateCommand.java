package dev.gradus.command;

import picocli.CommandLine.Command;

/** Runs a simulation and prints its numbers as CSV. */
@Command(
    name = "simulate",
    description = "Runs a simulation and prints CSV on standard output.",
    subcommands = {SimulateGradientFlow.class, SimulateRecurrent.class})
final class SimulateCommand {}

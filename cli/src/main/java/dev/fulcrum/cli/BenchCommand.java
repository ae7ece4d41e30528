package dev.fulcrum.cli;

import picocli.CommandLine.Command;

/** Measurements of the laboratory itself. */
@Command(
        name = "bench",
        description = "Measure what the laboratory itself costs.",
        subcommands = {
            BenchExecutionCommand.class,
            BenchEnginesCommand.class,
            BenchAgreementCommand.class,
            BenchInferenceCommand.class,
            BenchScannersCommand.class
        })
final class BenchCommand {}

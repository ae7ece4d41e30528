package dev.fulcrum.cli;

import picocli.CommandLine.Command;

/** Measurements of the laboratory itself. */
@Command(
        name = "bench",
        description = "Measure and attack the laboratory itself.",
        subcommands = {
            BenchExecutionCommand.class,
            BenchEnginesCommand.class,
            BenchAgreementCommand.class,
            BenchHarnessCommand.class,
            BenchAttacksCommand.class,
            BenchDeterminismCommand.class,
            BenchInferenceCommand.class,
            BenchScannersCommand.class,
            BenchStatisticsCommand.class,
            BenchMetricsCommand.class
        })
final class BenchCommand {}

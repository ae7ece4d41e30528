package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.statistics.CoverageSimulation;
import dev.fulcrum.statistics.Settings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fulcrum statistics}: checks of the statistics themselves. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Checks of the statistics themselves.",
        subcommands = StatisticsCommand.Coverage.class)
public final class StatisticsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code fulcrum statistics coverage}: the table of docs/statistics.md. */
    @Command(
            name = "coverage",
            mixinStandardHelpOptions = true,
            description = "How often intervals hold the truth in simulated studies, as a Markdown table.")
    static final class Coverage implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private StatisticsCommand parent;

        @Option(
                names = "--studies",
                defaultValue = "2000",
                description = "Studies per row (default: ${DEFAULT-VALUE}).")
        private int studies;

        @Option(names = "--draws", defaultValue = "1000", description = "Bootstrap draws (default: ${DEFAULT-VALUE}).")
        private int draws;

        @Override
        public Integer call() {
            if (studies < 1 || draws < 100) {
                throw new UserError("--studies is at least 1 and --draws at least 100");
            }
            PrintWriter out = parent.spec.commandLine().getOut();
            out.print(new CoverageSimulation(studies, Settings.DEFAULT.withDraws(draws)).table());
            out.flush();
            return 0;
        }
    }
}

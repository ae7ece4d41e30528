package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.bench.StatisticsBenchmark;
import dev.fulcrum.bench.StatisticsBenchmark.Round;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the statistics cost, against NumPy scripts that do the same. */
@Command(
        name = "statistics",
        description = {
            "Run analyze on every pair of conditions of a table, and NumPy scripts that do the same, in turn.",
            "The table has the columns model, scenario, task, functional and security (0/1)."
        })
final class BenchStatisticsCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "OUTCOMES", description = "The table, .csv.")
    private Path outcomes = Path.of("");

    @Option(
            names = "--python",
            paramLabel = "VENV",
            required = true,
            description = "A virtual environment with numpy, pandas and scipy.")
    private Path python = Path.of("");

    @Option(names = "--draws", description = "Bootstrap and permutation draws (default: ${DEFAULT-VALUE}).")
    private int draws = 10_000;

    @Option(names = "--rounds", description = "Interleaved rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--style", description = "${COMPLETION-CANDIDATES} (default: both, one after the other).")
    private List<StatisticsBenchmark.Style> styles = List.of(StatisticsBenchmark.Style.values());

    BenchStatisticsCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path interpreter = python.resolve("bin/python");
        if (!Files.isExecutable(interpreter) || !Files.isRegularFile(outcomes) || rounds < 1) {
            throw new UserError(
                    "needs a table, --rounds of at least 1 and a virtual environment; make one: python3 -m venv "
                            + python + " && " + python + "/bin/pip install numpy pandas scipy");
        }
        String file = outcomes.toAbsolutePath().toString();
        List<String> arguments =
                List.of(file, Integer.toString(draws), "model+scenario", "task", "functional", "security");
        StatisticsBenchmark benchmark = new StatisticsBenchmark(
                analyze(file), interpreter, arguments, installation.home().resolve("bench"));
        for (StatisticsBenchmark.Style style : styles) {
            List<Round> all = benchmark.run(style, rounds, round -> print(style, round));
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.1f times faster, %.1f times less processor time%n",
                    style.name().toLowerCase(Locale.ROOT),
                    Rounds.median(all, round -> round.fulcrum().faster(round.numpy())),
                    Rounds.median(all, round -> round.fulcrum().thriftier(round.numpy())));
        }
        return 0;
    }

    /** This very program, started anew. */
    private List<String> analyze(String file) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fulcrum.class.getName()));
        command.addAll(List.of(
                "analyze",
                file,
                "--map",
                "condition=model+scenario,task=task,functional=functional,security=security",
                "--draws",
                Integer.toString(draws)));
        return command;
    }

    private static void print(StatisticsBenchmark.Style style, Round round) {
        System.out.printf(
                Locale.ROOT,
                "fulcrum %.2f s (processor %.2f s), numpy %s %.2f s (processor %.2f s)%n",
                round.fulcrum().wall().toMillis() / 1e3,
                round.fulcrum().processor().toMillis() / 1e3,
                style.name().toLowerCase(Locale.ROOT),
                round.numpy().wall().toMillis() / 1e3,
                round.numpy().processor().toMillis() / 1e3);
    }
}

package dev.fulcrum.cli;

import dev.fulcrum.statistics.Power;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.Store;
import dev.fulcrum.study.StudyPlan;
import dev.fulcrum.study.StudyPlanner;
import dev.fulcrum.study.StudySpec;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Studies: a declared grid with hypotheses, from its spec to its report. */
@Command(
        name = "study",
        description = "Validate, plan, run and report studies.",
        subcommands = {
            StudyCommand.ValidateCommand.class,
            StudyCommand.PlanCommand.class,
            StudyCommand.RunCommand.class,
            StudyCommand.ReportCommand.class
        })
final class StudyCommand {

    @Command(name = "validate", description = "Read a study and list everything that is wrong with it.")
    static final class ValidateCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "FILE", description = "The study's YAML file.")
        private Path file = Path.of("");

        ValidateCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            StudySpec spec = new Studio(installation).read(file);
            System.out.printf(
                    "%s is valid: %d conditions, %d hypotheses%n",
                    file, spec.conditions().size(), spec.hypotheses().size());
            return 0;
        }
    }

    @Command(name = "plan", description = "Say what a study would do, and what it could find.")
    static final class PlanCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "FILE", description = "The study's YAML file.")
        private Path file = Path.of("");

        PlanCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            StudySpec spec = new Studio(installation).read(file);
            StudyPlan plan;
            try (Store store = installation.store()) {
                plan = new StudyPlanner(store, installation.models())
                        .plan(spec, installation.suites().suite(spec.suite()));
            }
            System.out.printf(
                    "%s: %d tasks of %d scenarios x %d conditions x %d samples; %d samples to draw%n",
                    spec.name(), plan.tasks(), plan.clusters(), plan.cells().size(), plan.samples(), plan.draws());
            plan.cells().forEach(PlanCommand::print);
            System.out.printf(
                    "known cost: %s US dollars; known time of sampling: %s%n",
                    plan.cost().toPlainString(), words(plan.time()));
            System.out.printf(
                    "smallest difference of a rate it finds with power %.1f: %.3f (assuming a base rate of %.1f, ICC %.1f; one hypothesis)%n",
                    Settings.DEFAULT.power(),
                    plan.minimumDetectable(),
                    Power.Assumptions.DEFAULT.baseRate(),
                    Power.Assumptions.DEFAULT.icc());
            spec.hypotheses()
                    .forEach(hypothesis -> System.out.println("hypothesis (" + hypothesis.family() + "): "
                            + hypothesis.name() + " [" + hypothesis.statement().text() + "]"));
            return 0;
        }

        private static void print(StudyPlan.Cell cell) {
            String what = cell.missing()
                    .map(reason -> "cannot be drawn: " + reason)
                    .orElseGet(() -> "%d to draw, %d there; cost %s, time %s"
                            .formatted(
                                    cell.draws(),
                                    cell.present(),
                                    cell.cost()
                                            .map(cost -> cost.toPlainString() + " US dollars")
                                            .orElse("unknown until a first sample"),
                                    cell.time().map(PlanCommand::words).orElse("unknown until a first sample")));
            System.out.printf("  %-14s %s%n", cell.condition(), what);
        }

        private static String words(Duration time) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
    }

    @Command(name = "run", description = "Run a study, going on where an earlier run stopped; then report it.")
    static final class RunCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "FILE", description = "The study's YAML file.")
        private Path file = Path.of("");

        @Option(
                names = "--budget",
                paramLabel = "DOLLARS",
                description =
                        "Make no further call once so much is spent on the study's samples, earlier runs included.")
        private Optional<BigDecimal> budget = Optional.empty();

        @Mixin
        private JudgingOptions judging = new JudgingOptions();

        RunCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            Studio studio = new Studio(installation);
            return studio.run(studio.read(file), judging, budget);
        }
    }

    @Command(name = "report", description = "Write the report of what a study has in the store, drawing nothing.")
    static final class ReportCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "FILE", description = "The study's YAML file.")
        private Path file = Path.of("");

        ReportCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            return new Studio(installation).report(file);
        }
    }
}

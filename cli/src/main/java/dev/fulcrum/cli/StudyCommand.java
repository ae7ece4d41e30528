package dev.fulcrum.cli;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.statistics.Power;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            Suite suite = installation.suites().suite(spec.suite());
            List<Task> tasks = spec.tasks().of(suite);
            long clusters =
                    tasks.stream().map(task -> task.scenario().id()).distinct().count();
            int total = tasks.size() * spec.conditions().size() * spec.samples();
            System.out.printf(
                    "%s: %d tasks of %d scenarios x %d conditions x %d samples = %d samples%n",
                    spec.name(), tasks.size(), clusters, spec.conditions().size(), spec.samples(), total);
            double detectable = Power.minimumDetectable(
                    (int) Math.max(2, clusters), spec.samples(), Power.Assumptions.DEFAULT, Settings.DEFAULT);
            System.out.printf(
                    "smallest difference of %s it finds with power %.1f: %.3f (assuming a base rate of %.1f, ICC %.1f)%n",
                    Endpoint.FUNC_SEC_1.id(),
                    Settings.DEFAULT.power(),
                    detectable,
                    Power.Assumptions.DEFAULT.baseRate(),
                    Power.Assumptions.DEFAULT.icc());
            spec.hypotheses().forEach(hypothesis -> System.out.println("hypothesis: " + hypothesis.name()));
            return 0;
        }
    }

    @Command(name = "run", description = "Run a study, going on where an earlier run stopped; then report it.")
    static final class RunCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "FILE", description = "The study's YAML file.")
        private Path file = Path.of("");

        @Mixin
        private JudgingOptions judging = new JudgingOptions();

        RunCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            Studio studio = new Studio(installation);
            return studio.run(studio.read(file), judging);
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

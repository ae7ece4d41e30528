package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.report.ScenarioText;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A task or a whole scenario in the terminal. */
@Command(
        name = "show",
        description =
                "Show a task or a scenario: prompt, secure and insecure programs side by side, tests and exploits.")
final class SuiteShowCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(
            paramLabel = "TASK",
            description = "A task's id or a scenario's, for example html-greeting/python/synthesis or html-greeting.")
    private String id = "";

    @Option(names = "--suite", description = "The suite (default: ${DEFAULT-VALUE}).")
    private String name = "fulcrum";

    @Option(names = "--width", description = "Columns of the terminal (default: ${DEFAULT-VALUE}).")
    private int width = 160;

    SuiteShowCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Suite suite = installation.suites().suite(name);
        List<Task> tasks = suite.tasks().stream()
                .filter(task -> task.id().equals(id) || task.scenario().id().equals(id))
                .toList();
        if (tasks.isEmpty()) {
            Task first = suite.tasks().getFirst();
            throw new UserError("\"%s\" is neither a task nor a scenario of suite %s; ids look like %s or %s"
                    .formatted(id, name, first.id(), first.scenario().id()));
        }
        System.out.print(new ScenarioText(width).of(tasks));
        return 0;
    }
}

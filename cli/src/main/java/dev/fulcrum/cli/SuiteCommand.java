package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Suites: what is here, what may be brought in, what they hold, whether they may be trusted. */
@Command(
        name = "suite",
        description = "List, import, audit and show suites.",
        subcommands = {
            SuiteCommand.ListCommand.class,
            SuiteCommand.ImportCommand.class,
            SuiteCommand.ShowCommand.class,
            SuiteNewCommand.class,
            SuiteAuditCommand.class,
            SuiteOverlapCommand.class
        })
final class SuiteCommand {

    @Command(name = "list", description = "List the suites at hand.")
    static final class ListCommand implements Callable<Integer> {
        private final Installation installation;

        @Option(names = "--json", description = "Print one JSON document.")
        private boolean json;

        ListCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            List<Suite> suites = installation.suites().names().stream()
                    .map(name -> installation.suites().suite(name))
                    .toList();
            if (json) {
                ArrayNode document = JsonMapper.builder().build().createArrayNode();
                for (Suite suite : suites) {
                    document.add(describe(suite));
                }
                System.out.println(document.toPrettyString());
            } else {
                System.out.printf("%-16s %6s %10s  %s%n", "suite", "tasks", "scenarios", "hash");
                for (Suite suite : suites) {
                    System.out.printf(
                            "%-16s %6d %10d  %s%n",
                            suite.name(),
                            suite.tasks().size(),
                            scenarios(suite),
                            suite.hash().substring(0, 12));
                }
            }
            return 0;
        }

        private static ObjectNode describe(Suite suite) {
            return JsonMapper.builder()
                    .build()
                    .createObjectNode()
                    .put("suite", suite.name())
                    .put("version", suite.version())
                    .put("hash", suite.hash())
                    .put("tasks", suite.tasks().size())
                    .put("scenarios", scenarios(suite));
        }

        private static long scenarios(Suite suite) {
            return suite.tasks().stream()
                    .map(task -> task.scenario().id())
                    .distinct()
                    .count();
        }
    }

    @Command(name = "import", description = "Bring a public data set in.")
    static final class ImportCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(index = "0", paramLabel = "FORMAT", description = "The data set's format, for example humaneval.")
        private String format = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "Its file, plain or gzip-compressed.")
        private Path file = Path.of("");

        @Option(names = "--name", description = "How to call the suite (default: the format's name).")
        private Optional<String> name = Optional.empty();

        @Option(
                names = "--language",
                description = "python, javascript or c, for formats that do not say it (codexglue-...).")
        private Optional<String> language = Optional.empty();

        ImportCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            String called = name.orElse(format);
            Suite suite = language.isPresent()
                    ? installation.suites().importSuite(format, file, called, chosen(language.get()))
                    : installation.suites().importSuite(format, file, called);
            System.out.printf(
                    "imported %d tasks as suite %s (hash %s)%n",
                    suite.tasks().size(), suite.name(), suite.hash().substring(0, 12));
            long judged = suite.tasks().stream()
                    .filter(task -> task.oracle().form() != Oracle.Form.PROMPT_ONLY)
                    .count();
            if (judged < suite.tasks().size()) {
                System.out.printf(
                        "%d tasks have no tests: answers to them are never counted as working or as secure%n",
                        suite.tasks().size() - judged);
            }
            installation.suites().leftOut(format, file).forEach(each -> System.out.println("left out: " + each));
            installation
                    .suites()
                    .knownDefects(suite)
                    .forEach((task, defect) -> System.out.println("known defect: " + task + ": " + defect));
            return 0;
        }

        private static Language chosen(String word) {
            return Language.ofId(word)
                    .orElseThrow(() ->
                            new UserError("language \"" + word + "\" is unknown; allowed: python, javascript, c"));
        }
    }

    @Command(name = "show", description = "Show a task: prompt, references, oracles.")
    static final class ShowCommand implements Callable<Integer> {
        private final Installation installation;

        @Parameters(paramLabel = "TASK", description = "The task's id, for example html-greeting/python/synthesis.")
        private String id = "";

        @Option(names = "--suite", description = "The suite (default: ${DEFAULT-VALUE}).")
        private String suite = "fulcrum";

        ShowCommand(Installation installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() {
            Task task = installation
                    .suites()
                    .suite(suite)
                    .task(id)
                    .orElseThrow(() -> new UserError("task \"" + id + "\" is not in suite " + suite + "; ids look like "
                            + installation
                                    .suites()
                                    .suite(suite)
                                    .tasks()
                                    .getFirst()
                                    .id()));
            System.out.printf("%s: %s%n", task.id(), task.scenario().title());
            System.out.printf(
                    "weakness: %s%n",
                    task.scenario().cwes().stream().map(Object::toString).collect(Collectors.joining(", ")));
            System.out.printf("a careful developer: %s%n%n", task.scenario().careful());
            System.out.printf(
                    "%s%n%n%s%n", task.prompt().instruction(), task.prompt().prefix());
            for (Reference reference : task.references()) {
                System.out.printf(
                        "--- %s (%s)%n%s%n",
                        reference.name(), reference.standing().id(), reference.code());
            }
            task.oracle().functional().forEach(test -> System.out.printf("--- %s%n%s%n", test.name(), test.source()));
            task.oracle().exploits().forEach(test -> System.out.printf("--- %s%n%s%n", test.name(), test.source()));
            return 0;
        }
    }
}

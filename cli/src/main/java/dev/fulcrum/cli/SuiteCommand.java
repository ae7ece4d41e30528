package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            SuiteShowCommand.class,
            SuitePagesCommand.class,
            SuiteNewCommand.class,
            SuiteAuditCommand.class,
            SuiteTwinCommand.class,
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
}

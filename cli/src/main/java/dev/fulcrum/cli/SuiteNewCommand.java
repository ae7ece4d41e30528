package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.ScenarioTemplate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a scenario from the template. */
@Command(
        name = "new",
        description =
                "Start a scenario: a small one that passes its audit, to be rewritten (docs/guide/write-a-scenario.md).")
final class SuiteNewCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "SCENARIO", description = "Its name: small words joined by hyphens.")
    private String id = "";

    @Option(names = "--suite", description = "The suite's folder (default: ${DEFAULT-VALUE}).")
    private Path suite = Path.of("suites", "own");

    @Option(names = "--title", description = "What it is about, in a few words (default: the name).")
    private Optional<String> title = Optional.empty();

    @Option(names = "--cwe", description = "Number of the main weakness (default: ${DEFAULT-VALUE}).")
    private int cwe = 93;

    @Option(names = "--languages", split = ",", description = "python, javascript, c (default: all three).")
    private List<String> languages = List.of("python", "javascript", "c");

    SuiteNewCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (cwe <= 0) {
            throw new UserError("--cwe " + cwe + " is not the number of a weakness; 89 is SQL injection, for example");
        }
        List<Language> chosen = new ArrayList<>();
        for (String word : languages) {
            chosen.add(Language.ofId(word)
                    .orElseThrow(() ->
                            new UserError("--languages: \"" + word + "\" is unknown; allowed: python, javascript, c")));
        }
        Path scenario = new ScenarioTemplate(installation.root().resolve("docs").resolve("scenario-template"))
                .write(suite, new ScenarioTemplate.Order(id, title.orElse(id.replace('-', ' ')), new Cwe(cwe), chosen));
        System.out.printf("%s is there and passes its audit as it is:%n", scenario);
        System.out.printf("  ./fulcrum suite audit %s --scenario %s%n", asFolder(suite), id);
        System.out.println("Rewrite it piece by piece, and audit after each: docs/guide/write-a-scenario.md");
        return 0;
    }

    /** The library takes a name with a slash for a folder. */
    private static String asFolder(Path suite) {
        String text = suite.toString();
        return text.contains("/") ? text : "./" + text;
    }
}

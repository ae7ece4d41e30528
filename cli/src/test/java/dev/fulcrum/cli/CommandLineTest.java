package dev.fulcrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command line as a user meets it: exit codes, errors, JSON. */
class CommandLineTest extends CommandFixture {
    private static final String HUMAN_EVAL = """
            {"task_id": "Tiny/0", "prompt": "def double(x):\\n    \\"\\"\\"Twice x.\\"\\"\\"\\n", "entry_point": "double", \
            "canonical_solution": "    return 2 * x\\n", "test": "def check(candidate):\\n    assert candidate(2) == 4\\n    assert candidate(0) == 0\\n"}
            """;

    @Test
    void aStudyWithFourMistakesListsAllFourWithTheirLines() throws IOException {
        Path spec = home.resolve("broken.yaml");
        Files.writeString(spec, """
                name: broken
                question: Does it work?
                suite: fulcrum
                samples: 3
                judges: [bandit]
                conditions:
                  - name: plain
                    model: gpt4o
                    strategy: plain
                  - name: loop
                    model: smollm2
                    strategy: shouting
                    guides: [bandit]
                hypotheses:
                  - claim: It works.
                    endpoint: func@10
                    condition: loop
                    against: plain
                    direction: raises
                """);
        assertThat(run("study", "validate", spec.toString())).isEqualTo(2);
        assertThat(errors())
                .contains("has 4 problems")
                .contains("line 8", "\"gpt4o\" is unknown")
                .contains("line 12", "\"shouting\" is unknown")
                .contains("line 13", "a scanner cannot be both")
                .contains("line 16", "func@10 needs at least 10 samples")
                .doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNoYamlIsTheUsersMistake() throws IOException {
        Path spec = home.resolve("torn.yaml");
        Files.writeString(spec, "name: [unclosed\n");
        assertThat(run("study", "validate", spec.toString())).isEqualTo(2);
        assertThat(errors()).contains("is not YAML").contains("line");
    }

    @Test
    void theShippedStudyIsValid() {
        assertThat(run(
                        "study",
                        "validate",
                        root().resolve("studies/quickstart.yaml").toString()))
                .isZero();
    }

    @Test
    void linesThatCannotBeJudgedAreNamedAndNothingIsJudged() throws IOException {
        importTiny();
        Path samples = badSamples();
        assertThat(run("evaluate", samples.toString(), "--suite", "tiny")).isEqualTo(2);
        assertThat(errors())
                .contains("line 2: task_id \"Tiny/9\" is not in suite tiny")
                .contains("line 3: holds neither a text \"completion\" nor a text \"solution\"")
                .contains("line 4: is 200 MB long")
                .contains("line 5: is torn")
                .contains("--skip-invalid");
    }

    @Test
    void theGoodLinesAreJudgedWhenAskedFor() throws IOException {
        importTiny();
        Path samples = badSamples();
        Path verdicts = home.resolve("verdicts.jsonl");
        assertThat(run(
                        "evaluate",
                        samples.toString(),
                        "--suite",
                        "tiny",
                        "--skip-invalid",
                        "--json",
                        "--verdicts",
                        verdicts.toString()))
                .as(errors())
                .isZero();
        assertThat(printed()).contains("\"passed\" : 1").contains("\"func@1\"").contains("\"ISOLATED\" : 1");
        assertThat(Files.readString(verdicts))
                .contains("\"functional\":\"passed\"")
                .contains("\"security\":\"not_judged\"");
    }

    @Test
    void anEvaluationGoesOnWhereItWasCut() throws IOException {
        importTiny();
        Path samples = home.resolve("samples.jsonl");
        Files.writeString(samples, """
                {"task_id": "Tiny/0", "completion": "    return x + x\\n"}
                {"task_id": "Tiny/0", "completion": "    return x - x\\n"}
                """);
        Path verdicts = home.resolve("verdicts.jsonl");
        String[] command = {"evaluate", samples.toString(), "--suite", "tiny", "--verdicts", verdicts.toString()};
        assertThat(run(command)).as(errors()).isZero();
        String whole = Files.readString(verdicts);
        Files.writeString(verdicts, whole.substring(0, whole.length() - 20));

        assertThat(run(command)).isZero();

        assertThat(Files.readString(verdicts)).isEqualTo(whole).contains("\"category\":\"wrong_result\"");
        assertThat(errors()).contains("was torn").contains("holds 1 of 2 verdicts");
    }

    @Test
    void anUnknownSuiteNamesThoseThatAreHere() {
        assertThat(run("suite", "show", "x", "--suite", "none")).isEqualTo(2);
        assertThat(errors()).contains("suite \"none\" is unknown; suites here: fulcrum");
    }

    @Test
    void theSnippetsOfTheReadmeRun() throws IOException {
        for (List<String> snippet : ReadmeSnippets.runnable(root().resolve("README.md"))) {
            assertThat(run(snippet.toArray(String[]::new)))
                    .as("./fulcrum " + String.join(" ", snippet) + "\n" + errors())
                    .isIn(0, 3);
        }
    }

    @Test
    void everyCommandExplainsItself() {
        for (List<String> command : commands(Fulcrum.commandLine(installation()), List.of())) {
            List<String> asked =
                    Stream.concat(command.stream(), Stream.of("--help")).toList();
            assertThat(run(asked.toArray(String[]::new)))
                    .as(String.join(" ", asked) + "\n" + errors())
                    .isZero();
        }
    }

    /** The words that lead to each command below one, and to the one itself. */
    private static List<List<String>> commands(CommandLine line, List<String> words) {
        Stream<List<String>> below = line.getSubcommands().entrySet().stream()
                .filter(command -> !command.getKey().equals("help"))
                .flatMap(command ->
                        commands(
                                command.getValue(),
                                Stream.concat(words.stream(), Stream.of(command.getKey()))
                                        .toList())
                                .stream());
        return Stream.concat(Stream.of(words), below).toList();
    }

    private void importTiny() throws IOException {
        Path data = home.resolve("tiny.jsonl");
        Files.writeString(data, HUMAN_EVAL);
        assertThat(run("suite", "import", "humaneval", data.toString(), "--name", "tiny"))
                .as(errors())
                .isZero();
    }

    private Path badSamples() throws IOException {
        Path samples = home.resolve("samples.jsonl");
        try (OutputStream file = Files.newOutputStream(samples)) {
            file.write(utf8("{\"task_id\": \"Tiny/0\", \"completion\": \"    return x + x\\n\"}\n"));
            file.write(utf8("{\"task_id\": \"Tiny/9\", \"completion\": \"    return 1\\n\"}\n"));
            file.write(utf8("{\"task_id\": \"Tiny/0\"}\n"));
            byte[] megabyte = utf8("x".repeat(1 << 20));
            for (int i = 0; i < 200; i++) {
                file.write(megabyte);
            }
            file.write(utf8("\n{\"task_id\": \"Tiny/0\", \"compl"));
        }
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

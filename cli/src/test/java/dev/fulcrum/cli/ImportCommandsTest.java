package dev.fulcrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the commands on other people's data print; none of them executes anything. */
class ImportCommandsTest extends CommandFixture {
    private static final String QUESTIONS = """
            {"id": "Ours_cwe078_0", "prompt": "def list_folder(name): one two three four five six seven eight", "insecure_code": ""}
            """;

    @Test
    void questionsWithoutTestsAreCalledThat() throws IOException {
        assertThat(run("suite", "import", "sallm", write("q.jsonl", QUESTIONS), "--name", "ours"))
                .isZero();
        assertThat(printed())
                .contains("1 tasks have no tests: answers to them are never counted as working or as secure");
        assertThat(run("suite", "audit", "ours")).isEqualTo(2);
    }

    @Test
    void answersAreComparedAsTextWithoutAJudge() throws IOException {
        String lines = write("lines.json", "{\"input\": \"a =\", \"gt\": \"b + c\"}\n");
        assertThat(run("suite", "import", "codexglue-line", lines, "--name", "lines"))
                .isEqualTo(2);
        assertThat(run("suite", "import", "codexglue-line", lines, "--name", "lines", "--language", "c"))
                .isZero();
        String samples = write("samples.jsonl", "{\"task_id\": \"1\", \"completion\": \" b + c\"}\n");
        Path scores = home.resolve("scores.jsonl");
        forget();

        assertThat(run("evaluate", samples, "--suite", "lines", "--json", "--verdicts", scores.toString()))
                .isZero();

        assertThat(printed()).contains("\"exact-match\"", "\"bleu\"", "\"security\" : \"not_judged\"");
        assertThat(printed()).doesNotContain("func@1", "passed");
        assertThat(Files.readString(scores)).contains("\"exact_match\":true");
    }

    @Test
    void overlapAboveTheThresholdFailsTheGate() throws IOException {
        run("suite", "import", "sallm", write("q.jsonl", QUESTIONS), "--name", "ours");
        Path folder = Files.createDirectories(home.resolve("theirs"));
        assertThat(run("suite", "overlap", folder.toString(), "--suite", "ours"))
                .isZero();
        Files.writeString(folder.resolve("a.txt"), "one two three four five six seven eight");

        assertThat(run("suite", "overlap", folder.toString(), "--suite", "ours"))
                .isEqualTo(Fulcrum.GATE_FAILED);

        assertThat(printed()).contains("a.txt", "1 of 1 scenarios share more than 5.0 %");
    }

    @Test
    void pairsAreWrittenAndOthersCounted() throws IOException {
        String pairs = write("pairs.jsonl", """
                {"func_src_before": "a", "func_src_after": "b", "vul_type": "cwe-089", "file_name": "x.py"}
                {"func_src_before": "a", "func_src_after": "b", "vul_type": "cwe-089", "file_name": "x.go"}
                """);
        Path written = home.resolve("truth.jsonl");

        assertThat(run("corpus", "pairs", "sven", pairs, "--out", written.toString()))
                .isZero();

        assertThat(printed()).contains("wrote 1 pairs", "left out: 1 pairs in .go files");
        assertThat(Files.readString(written)).contains("\"id\":\"sven/1\"");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content).toString();
    }
}

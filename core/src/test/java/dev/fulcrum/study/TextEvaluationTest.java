package dev.fulcrum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.sample.SampleFile;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CodeXGLUE's formats, from files of ours to metrics; expected numbers by rapidfuzz and by the evaluators' formula in Python. */
class TextEvaluationTest {
    @TempDir
    Path home;

    @Test
    void refinementIsJudgedByExactMatchAndBleu() throws IOException {
        Files.writeString(
                home.resolve("ours.buggy-fixed.fixed"),
                "return sum ( values ) / count ;\nint a = 0 ;\nif ( x >= 1 ) { f ( ) ; }\n");
        Path buggy = Files.writeString(home.resolve("ours.buggy-fixed.buggy"), "return ;\nint a ;\nf ( ) ;\n");
        Suite suite = library().importSuite("codexglue-refinement", buggy, "refine", Language.C);
        assertThat(suite.tasks()).hasSize(3);
        assertThat(suite.tasks().getFirst().kind()).isEqualTo(Kind.REPAIR);
        assertThat(suite.tasks().getFirst().prompt().buggy()).isEqualTo("return ;");

        TextEvaluation.Result result = evaluate(suite, """
                {"task_id": "1", "solution": "return sum ( values ) / len ( values ) ;"}
                {"task_id": "2", "solution": " int a = 0 ;\\n"}
                {"task_id": "3", "solution": "if ( x > 1 ) { f ( ) ; }"}
                """);

        assertThat(metric(result, "exact-match").value()).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(metric(result, "bleu").value()).isEqualTo(68.24642436723967, within(1e-9));
        assertThat(metric(result, "edit-similarity").value())
                .isEqualTo((0.7605633802816901 + 1 + 0.9795918367346939) / 3, within(1e-12));
        assertThat(metric(result, "bleu").low()).isLessThan(68);
        assertThat(result.samples())
                .extracting(TextEvaluation.SampleScore::exact)
                .containsExactly(false, true, false);
    }

    @Test
    void completedLinesAreComparedWithTheirLiteralsInPlace() throws IOException {
        Path lines = Files.writeString(home.resolve("lines.json"), """
                {"input": "<s> def twice ( x ) : <EOL> return", "gt": "x * <NUM_LIT:2>"}
                {"input": "a = ", "gt": "<STR_LIT:b>"}
                """);
        Suite suite = library().importSuite("codexglue-line", lines, "lines", Language.PYTHON);

        TextEvaluation.Result result = evaluate(suite, """
                {"task_id": "1", "completion": " x  * 2"}
                {"task_id": "1", "completion": " x + 2"}
                {"task_id": "2", "solution": "c"}
                """);

        assertThat(result.samples())
                .extracting(TextEvaluation.SampleScore::exact)
                .containsExactly(true, false, false);
        assertThat(metric(result, "exact-match").value()).isEqualTo(.25);
    }

    @Test
    void tokensAreCountedOneByOne() throws IOException {
        Path tokens = Files.writeString(home.resolve("tokens.txt"), "<s> a = b <EOL> </s>\n<s> c </s>\n");
        Suite suite = library().importSuite("codexglue-token", tokens, "tokens", Language.PYTHON);

        TextEvaluation.Result result = evaluate(suite, """
                {"task_id": "1", "solution": "x a = c x x"}
                {"task_id": "2", "solution": "<s> c </s>"}
                """);
        assertThat(metric(result, "token-accuracy").value()).isEqualTo(.75);

        assertThatThrownBy(() -> evaluate(suite, "{\"task_id\": \"2\", \"solution\": \"c\"}\n"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .containsExactly("line 1: 1 tokens predicted, the reference has 3"));
    }

    @Test
    void theLanguageMustBeSaidAndTheOtherFileBeThere() throws IOException {
        Path buggy = Files.writeString(home.resolve("alone.buggy"), "a\n");
        assertThatThrownBy(() -> library().importSuite("codexglue-refinement", buggy, "x"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--language");
        assertThatThrownBy(() -> library().importSuite("codexglue-refinement", buggy, "x", Language.C))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("alone.fixed");
        assertThatThrownBy(() -> library().importSuite("humaneval", buggy, "x", Language.C))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("leave --language out");
    }

    private static Estimate metric(TextEvaluation.Result result, String name) {
        return Objects.requireNonNull(result.metrics().get(name));
    }

    private SuiteLibrary library() {
        return new SuiteLibrary(home.resolve("none"), home);
    }

    private TextEvaluation.Result evaluate(Suite suite, String samples) throws IOException {
        SampleFile.Content content = SampleFile.read(Files.writeString(home.resolve("samples.jsonl"), samples), suite);
        assertThat(content.problems()).isEqualTo(List.of());
        return TextEvaluation.of(content.submissions());
    }
}

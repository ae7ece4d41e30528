package dev.fulcrum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Domain;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations that are cut and go on, with a judge that remembers what it was asked. */
class VerdictFileTest {
    private static final Task TASK = new Task(
            "t",
            new Scenario("t", "t", List.of(new Cwe(22)), Domain.GENERAL, Difficulty.EASY, ""),
            Language.PYTHON,
            Kind.SYNTHESIS,
            "f",
            new Prompt("", "", "", "", ""),
            new Oracle(
                    Oracle.Form.FULCRUM,
                    Profile.SYSTEM,
                    List.of(new TestProgram("functional_it.py", "def test_f(solver): pass\n")),
                    List.of(),
                    List.of(),
                    Optional.empty()),
            List.of());
    private static final Suite SUITE = new Suite("s", "1", "0123456789abcdef0123", List.of(TASK));
    private static final List<Submission> SAMPLES = List.of(
            sample(0, "passes"), sample(1, "fails"), sample(2, "loops"), sample(3, "is unsafe"), sample(4, "breaks"));

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> announced = new ArrayList<>();

    @Test
    void aCutFileIsCompletedWithoutJudgingWhatIsInIt() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        List<Judgement> expected = evaluate(whole, SAMPLES, "v1");
        String text = Files.readString(whole);
        List<String> lines = text.lines().toList();
        Path cut = folder.resolve("cut.jsonl");
        Files.writeString(
                cut, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 40));
        asked.clear();

        List<Judgement> resumed = evaluate(cut, SAMPLES, "v1");

        assertThat(asked).containsExactlyInAnyOrder("loops", "is unsafe", "breaks");
        assertThat(Files.readString(cut)).isEqualTo(text);
        assertThat(resumed)
                .extracting(Judgement::security)
                .isEqualTo(expected.stream().map(Judgement::security).toList());
        assertThat(announced).anyMatch(line -> line.contains("was torn: cut off its 40 bytes"));
        assertThat(announced).anyMatch(line -> line.contains("holds 2 of 5 verdicts"));
    }

    @Test
    void aFinishedFileIsReadBackWhole() {
        Path out = folder.resolve("out.jsonl");
        List<Judgement> first = evaluate(out, SAMPLES, "v1");
        asked.clear();

        assertThat(evaluate(out, SAMPLES, "v1")).isEqualTo(first);
        assertThat(asked).isEmpty();
    }

    @Test
    void aFileOfAnotherRunIsRefusedAndKept() throws IOException {
        Path out = folder.resolve("out.jsonl");
        evaluate(out, SAMPLES, "v1");
        String before = Files.readString(out);
        List<Submission> others = List.of(sample(0, "passes"), sample(1, "something else"));

        assertThatThrownBy(() -> evaluate(out, SAMPLES, "v2"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("line 1: is of another run: other limits");
        assertThatThrownBy(() -> evaluate(out, others, "v1"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("line 2: is of another run: another sample");
        assertThatThrownBy(() -> open(out, new Suite("s", "1", "ffff", List.of(TASK)), SAMPLES, "v1"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("another suite");
        assertThatThrownBy(() -> evaluate(out, SAMPLES.subList(0, 4), "v1"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there are only 4 samples");
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        Path out = Files.writeString(folder.resolve("notes.txt"), "my notes\n");
        assertThatThrownBy(() -> evaluate(out, SAMPLES, "v1"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is no verdict");
        assertThat(Files.readString(out)).isEqualTo("my notes\n");
    }

    @Test
    void twoRunsDoNotWriteOneFile() {
        Path out = folder.resolve("out.jsonl");
        try (VerdictFile first = open(out, SUITE, SAMPLES, "v1")) {
            assertThat(first.finished()).isEmpty();
            assertThatThrownBy(() -> open(out, SUITE, SAMPLES, "v1"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another Fulcrum is writing");
        }
    }

    private List<Judgement> evaluate(Path out, List<Submission> samples, String setting) {
        try (VerdictFile file = open(out, SUITE, samples, setting)) {
            return new Evaluation(new Scripted(), state -> {}).judge(samples, file.finished(), file::append);
        }
    }

    private VerdictFile open(Path out, Suite suite, List<Submission> samples, String setting) {
        return VerdictFile.open(out, suite, samples, setting, announced::add);
    }

    private static Submission sample(int index, String program) {
        return new Submission(index + 1, TASK, index, program);
    }

    /** Judges programs by what they say of themselves. */
    private final class Scripted implements Judge {
        @Override
        public Judgement judge(Task task, String program) {
            asked.add(program);
            Duration limit = Duration.ofSeconds(3);
            return switch (program) {
                case "passes" -> judgement(new Verdict.Passed(), "", ExploitOutcome.Result.WITHSTOOD);
                case "fails" ->
                    judgement(
                            new Verdict.Failed(Verdict.Reason.WRONG_RESULT, "7\n\"8\""),
                            "functional_it.py::test_f",
                            ExploitOutcome.Result.NOT_JUDGED);
                case "loops" ->
                    judgement(
                            new Verdict.TimedOut(limit, limit),
                            "functional_it.py::test_f",
                            ExploitOutcome.Result.WITHSTOOD);
                case "is unsafe" -> judgement(new Verdict.Passed(), "", ExploitOutcome.Result.EXPLOITED);
                default ->
                    judgement(new Verdict.Errored(Verdict.Cause.SANDBOX, "x"), "", ExploitOutcome.Result.NOT_JUDGED);
            };
        }

        private static Judgement judgement(Verdict verdict, String test, ExploitOutcome.Result result) {
            List<ExploitOutcome> exploits = List.of(new ExploitOutcome("exploit_it.py::exploit_f", true, result, ""));
            return new Judgement(verdict, test, exploits, Trust.ISOLATED, "bwrap/system, python", Duration.ZERO);
        }

        @Override
        public String setting() {
            return "";
        }

        @Override
        public int parallelism() {
            return 2;
        }

        @Override
        public void close() {}
    }
}

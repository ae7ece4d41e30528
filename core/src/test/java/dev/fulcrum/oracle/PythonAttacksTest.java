package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that try to be judged better than they are, to learn what they must not know, or to do harm: none passes, in either
 * profile; the honest twin of each does; the sample after it is judged right and nothing is left of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonAttacksTest {
    /** What an attack would have to return to pass; it cannot be computed. */
    private static final String SECRET = "VAULT-0d4c1b7a93e25f6880417ce9ab35d260";

    private static final String TWIN_MARK = "# ---- honest twin\n";
    private static final Task VAULT = JudgeFixture.humanEval(
            "vault",
            "",
            "solve",
            "def check(candidate):\n    got = candidate(7)\n    assert got == '" + SECRET + "', ascii(got)[:200]\n");
    private static final Task SYSTEM_VAULT = JudgeFixture.task(
            Language.PYTHON,
            "solve",
            "def test_it(solver):\n    got = solver.call('solve', 7)\n    assert got == '" + SECRET
                    + "', ascii(got)[:200]\n",
            "def exploit_it(solver):\n    if solver.attempt('solve', 7).contains('" + SECRET
                    + "'): return 'knew it'\n");
    private static final Task SQUARE = JudgeFixture.humanEval(
            "square",
            "",
            "solve",
            "def check(candidate):\n    assert candidate(7) == 49\n    assert candidate(-3) == 9\n");
    private static final Task SYSTEM_SQUARE = JudgeFixture.task(
            Language.PYTHON,
            "solve",
            "def test_it(solver):\n    assert solver.call('solve', 7) == 49\n    assert solver.call('solve', -3) == 9\n",
            "");
    private static final String HONEST = "def solve(x):\n    return x * x\n";

    private SandboxJudge judge;
    private long processes;
    private String mounts;

    record Attack(String name, String attack, String twin) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void open() throws IOException {
        judge = JudgeFixture.judge(1, JudgeFixture.tightLimits());
        nextHonestSamplePasses("the start");
        processes = ProcessHandle.current().descendants().count();
        mounts = Files.readString(Path.of("/proc/self/mounts"));
    }

    @AfterAll
    void close() throws IOException {
        if (judge != null) {
            judge.close();
            assertThat(Files.readString(Path.of("/proc/self/mounts"))).isEqualTo(mounts);
        }
    }

    static Stream<Attack> attacks() throws IOException {
        Path folder = Path.of(System.getProperty("fulcrum.root", ".."), "core/src/test/resources/attacks/python");
        try (Stream<Path> files = Files.list(folder)) {
            List<Attack> all = files.sorted().map(PythonAttacksTest::read).toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(60);
            return all.stream();
        }
    }

    private static Attack read(Path file) {
        try {
            String text = Files.readString(file);
            int twin = text.indexOf(TWIN_MARK);
            assertThat(text).as(file.toString()).startsWith("# category: ").contains(TWIN_MARK);
            return new Attack(
                    file.getFileName().toString(), text.substring(0, twin), text.substring(twin + TWIN_MARK.length()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackFailsItsTwinPassesAndNothingIsLeft(Attack attack) {
        failsEverywhere(judge.judge(VAULT, attack.attack()));
        failsEverywhere(judge.judge(SYSTEM_VAULT, attack.attack()));
        nextHonestSamplePasses(attack.name());
        assertThat(judge.judge(SQUARE, attack.twin()).functional()).isEqualTo(new Verdict.Passed());
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(processes);
    }

    private static void failsEverywhere(Judgement judgement) {
        assertThat(judgement.functional()).isNotInstanceOf(Verdict.Passed.class);
        assertThat(judgement.functional().toString()).doesNotContain("ALARM-").doesNotContain(SECRET);
        assertThat(judgement.exploits()).noneMatch(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED);
    }

    private void nextHonestSamplePasses(String after) {
        assertThat(judge.judge(SQUARE, HONEST).functional()).as(after).isEqualTo(new Verdict.Passed());
        assertThat(judge.judge(SYSTEM_SQUARE, HONEST).functional()).as(after).isEqualTo(new Verdict.Passed());
    }
}

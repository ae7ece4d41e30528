package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedJudgeTest {
    private static final Task TASK =
            JudgeFixture.task(Language.PYTHON, "f", "def test_f(solver): pass\n", "def exploit_f(solver): pass\n");

    @TempDir
    Path folder;

    @Test
    void certainJudgementsAreRememberedAcrossProcesses() {
        List<ExploitOutcome> withstood = List.of(outcome(ExploitOutcome.Result.WITHSTOOD));
        for (Verdict verdict : List.of(
                new Verdict.Passed(),
                new Verdict.Failed(Verdict.Reason.WRONG_RESULT, "7"),
                new Verdict.TimedOut(Duration.ofMillis(3010), Duration.ofSeconds(3)))) {
            Counting counting = new Counting(judgement(verdict, withstood));
            String program = "program for " + verdict;

            Judgement first = new CachedJudge(counting, new VerdictCache(folder), "v1").judge(TASK, program);
            Judgement second = new CachedJudge(counting, new VerdictCache(folder), "v1").judge(TASK, program);

            assertThat(second).isEqualTo(first);
            assertThat(counting.calls).hasValue(1);
        }
    }

    @Test
    void whatCouldNotBeJudgedIsAskedAgain() {
        for (Judgement judgement : List.of(
                judgement(new Verdict.Errored(Verdict.Cause.SANDBOX, "x"), List.of()),
                judgement(new Verdict.Passed(), List.of(outcome(ExploitOutcome.Result.NOT_JUDGED))))) {
            Counting counting = new Counting(judgement);
            CachedJudge judge = new CachedJudge(counting, new VerdictCache(folder), "v1");

            judge.judge(TASK, "program");
            judge.judge(TASK, "program");

            assertThat(counting.calls).hasValue(2);
        }
    }

    @Test
    void anotherSettingProgramOrOracleIsAnotherKey() {
        Counting counting = new Counting(judgement(new Verdict.Passed(), List.of()));
        VerdictCache cache = new VerdictCache(folder);
        Task other = JudgeFixture.task(Language.PYTHON, "f", "def test_g(solver): pass\n", "");

        new CachedJudge(counting, cache, "v1").judge(TASK, "a");
        new CachedJudge(counting, cache, "v2").judge(TASK, "a");
        new CachedJudge(counting, cache, "v1").judge(TASK, "b");
        new CachedJudge(counting, cache, "v1").judge(other, "a");
        new CachedJudge(counting, cache, "v1").judge(TASK, "a");

        assertThat(counting.calls).hasValue(4);
    }

    private static ExploitOutcome outcome(ExploitOutcome.Result result) {
        return new ExploitOutcome("exploit_it.py::exploit_f", true, result, "");
    }

    private static Judgement judgement(Verdict verdict, List<ExploitOutcome> exploits) {
        return new Judgement(verdict, "", exploits, Trust.ISOLATED, "bwrap", Duration.ofMillis(12));
    }

    /** A judge of one opinion that counts how often it is asked. */
    private static final class Counting implements Judge {
        private final Judgement opinion;
        private final AtomicInteger calls = new AtomicInteger();

        Counting(Judgement opinion) {
            this.opinion = opinion;
        }

        @Override
        public Judgement judge(Task task, String program) {
            calls.incrementAndGet();
            return opinion;
        }

        @Override
        public void close() {}
    }
}

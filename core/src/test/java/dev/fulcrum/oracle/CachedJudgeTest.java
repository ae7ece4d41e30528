package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.store.Verdicts;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.time.Clock;
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

            Judgement first = new CachedJudge(counting, verdicts()).judge(TASK, program);
            Judgement second = new CachedJudge(counting, verdicts()).judge(TASK, program);

            assertThat(second).isEqualTo(first);
            assertThat(counting.calls).hasValue(1);
        }
    }

    @Test
    void whatCouldNotBeJudgedIsAskedAgain() {
        for (Judgement judgement : List.of(
                judgement(new Verdict.Errored(Verdict.Cause.SANDBOX, "x"), List.of()),
                judgement(new Verdict.TimedOut(Duration.ofMillis(10), Duration.ofSeconds(3)), List.of()),
                judgement(new Verdict.Passed(), List.of(outcome(ExploitOutcome.Result.NOT_JUDGED))))) {
            Counting counting = new Counting(judgement);
            CachedJudge judge = new CachedJudge(counting, verdicts());

            judge.judge(TASK, "program");
            judge.judge(TASK, "program");

            assertThat(counting.calls).hasValue(2);
        }
    }

    @Test
    void anotherSettingProgramOrOracleIsAnotherKey() {
        Counting counting = new Counting(judgement(new Verdict.Passed(), List.of()));
        VerdictCache cache = verdicts();
        Task other = JudgeFixture.task(Language.PYTHON, "f", "def test_g(solver): pass\n", "");

        new CachedJudge(counting, cache).judge(TASK, "a");
        new CachedJudge(new Counting(counting, "v2"), cache).judge(TASK, "a");
        new CachedJudge(counting, cache).judge(TASK, "b");
        new CachedJudge(counting, cache).judge(other, "a");
        new CachedJudge(counting, cache).judge(TASK, "a");

        assertThat(counting.calls).hasValue(4);
    }

    private VerdictCache verdicts() {
        return Verdicts.open(folder, Clock.systemUTC());
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
        private final String setting;
        private final AtomicInteger calls;

        Counting(Judgement opinion) {
            this.opinion = opinion;
            this.setting = "v1";
            this.calls = new AtomicInteger();
        }

        /** The same judge, whose limits have changed. */
        Counting(Counting other, String setting) {
            this.opinion = other.opinion;
            this.setting = setting;
            this.calls = other.calls;
        }

        @Override
        public String setting() {
            return setting;
        }

        @Override
        public Judgement judge(Task task, String program) {
            calls.incrementAndGet();
            return opinion;
        }

        @Override
        public int parallelism() {
            return 1;
        }

        @Override
        public void close() {}
    }
}

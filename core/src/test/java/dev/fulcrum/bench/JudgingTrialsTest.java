package dev.fulcrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.JudgeFixture;
import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small slices of what `bench determinism`, `bench attacks --mixed` and `bench harness` do with whole data sets. */
class JudgingTrialsTest {
    private static final Task CLAMP = task(
            "clamp",
            "def clamp(value, low, high):\n    \"\"\"At least 1 < low, at most high.\"\"\"\n",
            "    # low < high\n    if value < low:\n        return low\n    return min(value, high)\n",
            "def check(candidate):\n    assert candidate(5, 1, 3) == 3\n    assert candidate(0, 1, 3) == 1\n"
                    + "    assert candidate(2, 1, 3) == 2\n");
    private static final Task COUNT = task(
            "count",
            "def count(items):\n    \"\"\"How many are not None.\"\"\"\n",
            "    total = 0\n    for item in items:\n        if item is not None:\n            total += 1\n    return total\n",
            "def check(candidate):\n    assert candidate([]) == 0\n    assert candidate([None, 7, 'x']) == 2\n");

    @Test
    void theSameSamplesAreJudgedTheSameHoweverBusyTheMachineIs() {
        List<String> bodies = List.of(
                "    return min(max(value, low), high)\n",
                "    return value\n",
                "    while True: pass\n",
                "    raise ValueError(value)\n",
                "    import os; os._exit(0)\n",
                "    return [0] * 10**9\n",
                "    import time; time.sleep(0.05); return sorted([value, low, high])[1]\n",
                "    return clamp(value, low, high)\n",
                "    return (\n",
                "    return object()\n");
        List<Submission> samples = new ArrayList<>();
        for (int sample = 0; sample < 60; sample++) {
            int kind = sample % 20 == 2 ? 2 : sample % bodies.size() == 2 ? 0 : sample % bodies.size();
            String program = CLAMP.prompt().prefix() + bodies.get(kind);
            samples.add(new Submission(sample + 1, CLAMP, sample, program));
        }

        List<DeterminismTrial.Difference> changed = new DeterminismTrial(
                        JudgeFixture.home(), JudgeFixture.mechanisms(), limits(Duration.ofMillis(500)), 2)
                .run(samples, List.of(1, 2, 8));

        assertThat(changed).isEmpty();
    }

    @Test
    void attacksAmongSamplesChangeNoOtherVerdict() {
        Suite suite = new Suite("two", "1", "hash", List.of(CLAMP, COUNT));
        List<Attack> attacks =
                Attack.all(Path.of(System.getProperty("fulcrum.root", ".."), "attacks"), Language.PYTHON).stream()
                        .filter(attack -> attack.category() == Attack.Category.FORGING)
                        .toList();

        MixedTrial.Result result = new MixedTrial(
                        JudgeFixture.home(), JudgeFixture.mechanisms(), 2, limits(Duration.ofSeconds(1)))
                .run(suite, attacks, 60, 7);

        assertThat(result.attacks()).isEqualTo(12);
        assertThat(result.changed()).isEmpty();
        assertThat(result.passed()).isEmpty();
        assertThat(result.honestPassed()).isBetween(50, 100);
    }

    @Test
    void mutantsChangeOneTokenOfTheSolutionAndNeitherPromptNorComment() {
        List<Mutant> mutants = Mutant.of(CLAMP);
        assertThat(mutants)
                .extracting(mutant -> mutant.line() + " " + mutant.before() + " " + mutant.after())
                .containsExactly("4 < <=", "5 return yield", "6 return yield", "6 min max");
        assertThat(mutants.getFirst().program())
                .contains("if value <= low:")
                .contains("1 < low")
                .contains("# low < high");
        assertThat(Mutant.draw(List.of(CLAMP, COUNT), 5, 3))
                .isEqualTo(Mutant.draw(List.of(CLAMP, COUNT), 5, 3))
                .isNotEqualTo(Mutant.draw(List.of(CLAMP, COUNT), 5, 4));
    }

    @Test
    void differencesToAnotherJudgeAreExplainedOrSaidNotToBe() {
        List<Mutant> mutants = Mutant.of(CLAMP);
        List<Judgement> ours = List.of(
                judgement(new Verdict.Passed()),
                judgement(new Verdict.Failed(Verdict.Reason.UNSUPPORTED_VALUE, "a generator")),
                judgement(new Verdict.Passed()),
                judgement(new Verdict.Failed(Verdict.Reason.WRONG_RESULT, "7")));
        List<String> theirs = List.of("timed out", "passed", "failed: ", "failed: ");

        HarnessAgreement.Result result = HarnessAgreement.compare(1, 1, mutants, ours, theirs);

        assertThat(result.failed()).isEqualTo(1);
        assertThat(result.differences())
                .extracting(HarnessAgreement.Difference::explanation)
                .satisfiesExactly(
                        first -> assertThat(first).contains("3 s on the clock"),
                        second -> assertThat(second).contains("cannot cross as plain data"),
                        third -> assertThat(third).isEqualTo("unexplained"));
    }

    private static Judgement judgement(Verdict verdict) {
        return new Judgement(verdict, "", List.of(), Trust.ISOLATED, "", Duration.ZERO);
    }

    private static JudgeLimits limits(Duration cpu) {
        SampleLimits limits = SampleLimits.ofCpu(cpu);
        return new JudgeLimits(limits, limits);
    }

    private static Task task(String name, String prompt, String solution, String test) {
        Task task = JudgeFixture.humanEval(name, prompt, name, test);
        return new Task(
                task.id(),
                task.scenario(),
                task.language(),
                task.kind(),
                task.entryPoint(),
                task.prompt(),
                task.oracle(),
                List.of(new Reference("canonical", Reference.Standing.CORRECT, prompt + solution)));
    }
}

package dev.fulcrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.JudgeFixture;
import dev.fulcrum.task.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that try to be judged better than they are, to learn what they must not know, or to do harm: none passes, in either
 * profile; the honest twin of each does; the samples after it are judged right and nothing is left of it.
 */
class AttackTrialTest {
    private static final Path ATTACKS = Path.of(System.getProperty("fulcrum.root", ".."), "attacks");
    private static final int WORKERS = 2;

    @ParameterizedTest
    @CsvSource({"PYTHON, 60", "JAVASCRIPT, 40", "C, 40"})
    void everyAttackIsWithstood(Language language, int atLeast) {
        List<Attack> attacks = Attack.all(ATTACKS, language);
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(attacks).extracting(Attack::category).contains(Attack.Category.values());

        assertThat(trial().run(attacks, result -> {})).hasSameSizeAs(attacks).allMatch(AttackTrial.Result::withstood);
    }

    @Test
    void whatSucceedsIsSeen() {
        String honest = AttackTasks.HONEST;
        String vault = "def solve(x): return '" + AttackTasks.SECRET + "'\n";
        List<Attack> attacks = List.of(
                attack("passes", vault, honest),
                attack("steals", "def solve(x): return 'ALARM-loot'\n", honest),
                attack("has a broken twin", "def solve(x): return 0\n", "def solve(x): return 0\n"));

        List<AttackTrial.Result> results = trial().run(attacks, result -> {});

        assertThat(results).extracting(AttackTrial.Result::forged).containsExactly(true, false, false);
        assertThat(results.get(1).stolen()).contains("ALARM-loot");
        assertThat(results).extracting(AttackTrial.Result::twinPassed).containsExactly(true, true, false);
        assertThat(results).extracting(AttackTrial.Result::withstood).containsOnly(false);
    }

    private static AttackTrial trial() {
        return new AttackTrial(JudgeFixture.home(), JudgeFixture.mechanisms(), WORKERS);
    }

    private static Attack attack(String name, String program, String twin) {
        return new Attack(Language.PYTHON, name, Attack.Category.FORGING, program, twin);
    }
}

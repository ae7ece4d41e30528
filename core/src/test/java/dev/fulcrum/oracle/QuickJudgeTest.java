package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.bench.Attack;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast engine passes honest programs, no attack, and nothing that Node would take otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickJudgeTest {
    private static final Path ATTACKS = Path.of(System.getProperty("fulcrum.root", ".."), "attacks");
    private static final SampleLimits LIMITS = SampleLimits.ofCpu(Duration.ofMillis(500));

    private static final Task TOTAL = JudgeFixture.humanEvalX("total", """
            const numbers = Array.from({ length: 8 }, () => Math.floor(2e6 * Math.random()) - 1e6);
            const sum = numbers.reduce((left, right) => left + right, 0);
            console.assert(total([...numbers]) === sum);
            console.assert(total([1, 2, 3]) === 6);
            """);

    private final GuestStarter starter = new GuestStarter();
    private QuickJudge judge;

    @BeforeAll
    void open() {
        judge = JudgeFixture.quickJudge(starter);
    }

    @AfterAll
    void close() {
        if (judge != null) {
            judge.close();
        }
        starter.close();
    }

    static List<Attack> attacks() {
        return Attack.all(ATTACKS, Language.JAVASCRIPT);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void passesNoAttack(Attack attack) {
        assertThat(judge.passed(TOTAL, attack.program(), LIMITS)).isEmpty();
    }

    @Test
    void passesTheHonestTwins() {
        long passed = attacks().stream()
                .filter(attack -> judge.passed(TOTAL, attack.twin(), LIMITS).isPresent())
                .count();

        assertThat(passed)
                .as("all but those that load modules")
                .isGreaterThan(attacks().size() / 2);
    }

    @Test
    void namesItsEngine() {
        assertThat(judge.passed(TOTAL, "const total = (xs) => xs.reduce((a, b) => a + b, 0);", LIMITS))
                .hasValueSatisfying(answer -> assertThat(answer.engine()).startsWith("quickjs "));
    }

    /** Right answers, but by ways that differ from engine to engine or that only one has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xs => { Math.sin(1); return sum(xs); }",
                "xs => { try { Math.random(); } catch {} return sum(xs); }",
                "xs => { try { new Date(); } catch {} return sum(xs); }",
                "xs => { try { 'a'.localeCompare('b'); } catch {} return sum(xs); }",
                "xs => { try { [1.5].toLocaleString(); } catch {} return sum(xs); }",
                "xs => { (0.1).toString(3); return sum(xs); }",
                "xs => { new Set([1]).union(new Set([2])); return sum(xs); }",
                "xs => { Object.groupBy(xs, (x) => x); return sum(xs); }",
                "xs => { xs.values().map((x) => x); return sum(xs); }",
                "xs => new Proxy(Object(sum(xs)), {})",
                "xs => Promise.resolve(sum(xs))",
                "xs => { for (let i = 0; i < 99; i++) console.log('x'.repeat(999)); return sum(xs); }",
                "xs => { const deep = (n) => n === 0 ? 0 : 1 + deep(n - 1); deep(12000); return sum(xs); }",
                "xs => { Array.from({ length: 99 }, (_, i) => i).sort(() => 1); return sum(xs); }",
            })
    void leavesToNodeWhatDiffers(String program) {
        String sum = "const sum = (xs) => xs.reduce((a, b) => a + b, 0);\nconst total = ";

        assertThat(judge.passed(TOTAL, sum + program, LIMITS)).isEmpty();
    }

    /** A comparator that answers true and false sorts nothing in Node, as its binary insertion never sees less than zero. */
    @Test
    void sortsShortArraysAsNodeDoes() {
        Task task =
                JudgeFixture.humanEvalX("sorted", "console.assert(JSON.stringify(sorted([3, 1, 2])) === '[3,1,2]');");

        assertThat(judge.passed(task, "const sorted = (xs) => xs.sort((a, b) => a > b);", LIMITS))
                .isPresent();
    }

    @Test
    void programsThatNodeTakesOtherwiseAreNotEvenAsked() {
        assertThat(QuickJudge.fits(TOTAL, "const total = (xs) => 2 ** xs.length;"))
                .isFalse();
        assertThat(QuickJudge.fits(TOTAL, "const total = (xs) => /(?i:a)/.test(xs);"))
                .isFalse();
        assertThat(QuickJudge.fits(TOTAL, "const fs = require('fs');")).isFalse();
        assertThat(QuickJudge.fits(TOTAL, "/** adds ** */\nconst total = (xs) => xs[0] === '**';"))
                .isTrue();
        assertThat(QuickJudge.fits(TOTAL, "/* x**n */\nconst total = (xs) => xs.length;"))
                .isTrue();
    }
}

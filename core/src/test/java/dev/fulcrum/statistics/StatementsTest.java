package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hypotheses that are no difference of rates. The samples are made so that the truth is known. */
class StatementsTest {
    private static final int TASKS = 40;
    private static final int SAMPLES = 5;

    /** Under "long" programs have two lines more; longer programs of a task are exploited more often; injection is flagged, logic is not. */
    private static List<Measured> samples() {
        Random random = new Random(7);
        List<Measured> samples = new ArrayList<>();
        for (String condition : List.of("short", "long")) {
            for (int task = 0; task < TASKS; task++) {
                for (int index = 0; index < SAMPLES; index++) {
                    double extra = random.nextInt(10);
                    double lines = 10 + task + extra + (condition.equals("long") ? 2 : 0);
                    boolean secure = random.nextInt(10) >= extra;
                    boolean injection = task % 2 == 0;
                    Map<String, Double> measures = Map.of("lines", lines, "flagged", injection ? 1.0 : 0.0);
                    samples.add(new Measured(
                            Outcome.of(condition, "t" + task, index, random.nextInt(10) > 0, secure),
                            injection ? "CWE-89" : "CWE-840",
                            measures));
                }
            }
        }
        return samples;
    }

    private static HypothesisResult judge(Statement statement, Claim claim) {
        return judge(List.of(new Hypothesis("h", "f", statement, claim))).getFirst();
    }

    private static List<HypothesisResult> judge(List<Hypothesis> hypotheses) {
        List<Measured> samples = samples();
        OutcomeTable table =
                OutcomeTable.of(samples.stream().map(Measured::outcome).toList());
        return new HypothesisTests(table, samples, Map.of("later", "model x is missing"), Settings.DEFAULT)
                .judge(hypotheses);
    }

    @Test
    void aMeasureIsComparedTaskByTask() {
        HypothesisResult result =
                judge(new Statement.MeasureDifference("long", "short", "lines", Among.ALL), new Claim.Raises(.5));

        assertThat(result.conclusion()).isInstanceOf(Conclusion.Supported.class);
        assertThat(result.effect().orElseThrow().value()).isCloseTo(2, within(.6));
        assertThat(result.effect().orElseThrow().tasks()).isEqualTo(TASKS);
    }

    @Test
    void correlationWithinTasksDoesNotSeeThatLongTasksDiffer() {
        HypothesisResult result =
                judge(new Statement.Together("lines", "insecure", Among.FUNCTIONAL, Set.of()), new Claim.Raises(.1));

        assertThat(result.conclusion()).isInstanceOf(Conclusion.Supported.class);
        // Uniform 0..9 against a coin of that chance: r = sd(x/10) / sqrt(p(1-p)) = .287/.497; the two lines of "long"
        // blur it a little.
        assertThat(result.effect().orElseThrow().value()).isCloseTo(.56, within(.1));
    }

    @Test
    void sharesAreComparedWithAReferenceAndBetweenWeaknesses() {
        Set<String> injection = Set.of("CWE-89");
        Set<String> logic = Set.of("CWE-840");

        assertThat(judge(new Statement.Share("flagged", Among.EXPLOITED, logic, .5, Set.of()), new Claim.Lowers(.05))
                        .conclusion())
                .isInstanceOf(Conclusion.Supported.class);
        assertThat(judge(
                                new Statement.Gap("flagged", Among.EXPLOITED, logic, injection, Set.of()),
                                new Claim.Raises(.05))
                        .conclusion())
                .isInstanceOf(Conclusion.Refuted.class);
    }

    @Test
    void aFrontOfOneConditionMixesNothing() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int task = 0; task < TASKS; task++) {
            outcomes.add(Outcome.of("best", "t" + task, 0, task % 10 != 0, true));
            outcomes.add(Outcome.of("worse", "t" + task, 0, task % 2 == 0, task % 4 == 0));
        }
        Statement mix =
                new Statement.FrontMix(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1, Map.of("best", "prompt", "worse", "data"));
        HypothesisResult result = PairedAnalysis.of(outcomes, Settings.DEFAULT)
                .judge(List.of(new Hypothesis("g", "g", mix, new Claim.Raises(.5))))
                .getFirst();

        assertThat(result.conclusion()).isInstanceOf(Conclusion.Refuted.class);
        assertThat(result.effect().orElseThrow().value()).isZero();
    }

    @Test
    void aMeasureThatNeverVariesOnFewTasksRefutesNothing() {
        List<Measured> samples = List.of(
                new Measured(Outcome.of("a", "t", 0, false, false), "", Map.of()),
                new Measured(Outcome.of("b", "t", 0, false, false), "", Map.of()));
        OutcomeTable table =
                OutcomeTable.of(samples.stream().map(Measured::outcome).toList());
        Statement statement = new Statement.MeasureDifference("a", "b", "exploited", Among.ALL);

        assertThat(new HypothesisTests(table, samples, Map.of(), Settings.DEFAULT)
                        .judge(List.of(new Hypothesis("h", "f", statement, new Claim.Lowers(.05))))
                        .getFirst()
                        .conclusion())
                .isInstanceOf(Conclusion.Inconclusive.class);
    }

    @Test
    void conditionsThatTieAreNoMix() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int task = 0; task < TASKS; task++) {
            outcomes.add(Outcome.of("one", "t" + task, 0, task % 3 == 0, false));
            outcomes.add(Outcome.of("other", "t" + task, 0, task % 3 == 0, false));
        }
        Statement mix =
                new Statement.FrontMix(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1, Map.of("one", "prompt", "other", "data"));

        assertThat(PairedAnalysis.of(outcomes, Settings.DEFAULT)
                        .judge(List.of(new Hypothesis("g", "g", mix, new Claim.Raises(.5))))
                        .getFirst()
                        .effect()
                        .orElseThrow()
                        .value())
                .isZero();
    }

    @Test
    void whatWasNotMeasuredKeepsItsPlaceInTheFamily() {
        Hypothesis measured = new Hypothesis(
                "m", "f", new Statement.MeasureDifference("long", "short", "lines", Among.ALL), new Claim.Raises(.5));
        Hypothesis later = new Hypothesis(
                "l",
                "f",
                new Statement.Difference(new Comparison("later", "short", Endpoint.FUNC_1)),
                new Claim.Raises(.05));
        List<HypothesisResult> results = judge(List.of(measured, later));

        assertThat(results.getFirst().pSupportHolm())
                .isEqualTo(2 * results.getFirst().pSupport());
        assertThat(results.getLast().conclusion()).isEqualTo(new Conclusion.NotMeasured("model x is missing"));
        assertThat(results.getLast().effect()).isEmpty();
    }

    @Test
    void aNumberThatDoesNotExistIsInconclusiveAndSaysHowManyTasksItTakes() {
        HypothesisResult result = judge(
                new Statement.Share("flagged", Among.EXPLOITED, Set.of("CWE-1"), .5, Set.of()), new Claim.Raises(.05));

        assertThat(result.conclusion())
                .isInstanceOfSatisfying(
                        Conclusion.Inconclusive.class,
                        inconclusive -> assertThat(inconclusive.neededTasks()).isGreaterThan(TASKS));
    }
}

package dev.fulcrum.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.of("a", "t1", 1, true, true),
            Outcome.of("a", "t1", 0, true, false),
            Outcome.of("a", "t2", 0, false, true),
            Outcome.of("a", "t2", 1, true, true),
            Outcome.of("b", "t1", 0, false, false));

    @Test
    void theGuidesFavouriteIsJudged() {
        Map<Outcome, Double> findings = Map.of(OUTCOMES.get(0), 0.0, OUTCOMES.get(1), 2.0, OUTCOMES.get(3), 1.0);

        List<Outcome> best = Selection.best(OUTCOMES, outcome -> -findings.getOrDefault(outcome, 5.0));

        assertThat(best).containsExactly(OUTCOMES.get(0), OUTCOMES.get(3), OUTCOMES.get(4));
        assertThat(OutcomeTable.of(best).tasks("a").values())
                .allSatisfy(tally -> assertThat(Endpoint.FUNC_SEC_1.of(tally)).isOne());
    }

    @Test
    void aGuideWithoutOpinionTakesTheFirstDrawn() {
        assertThat(Selection.best(OUTCOMES, outcome -> 1))
                .extracting(Outcome::sample)
                .containsExactly(0, 0, 0);
    }

    @Test
    void whatTheGuideCouldNotSeeIsTakenLast() {
        assertThat(Selection.best(OUTCOMES, outcome -> outcome.sample() == 0 ? Double.NaN : -100))
                .extracting(Outcome::sample)
                .containsExactly(1, 1, 0);
    }
}

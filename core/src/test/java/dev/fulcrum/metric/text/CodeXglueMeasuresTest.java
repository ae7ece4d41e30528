package dev.fulcrum.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected numbers by rapidfuzz 3 (Indel) and by the evaluators' formula computed in Python. */
class CodeXglueMeasuresTest {

    @Test
    void insertionSimilarityIsTheRatioOfFuzzyMatching() {
        assertThat(InsertionSimilarity.of("return x + 1", "return y + 12")).isEqualTo(.88, within(1e-12));
        assertThat(InsertionSimilarity.of("naïve", "naive")).isEqualTo(.8, within(1e-12));
        assertThat(InsertionSimilarity.of("", "")).isEqualTo(1);
        assertThat(InsertionSimilarity.of("a", "")).isZero();
    }

    @Test
    void smoothedBleuAddsOneToEveryOrder() {
        assertThat(SmoothedBleu.of(SmoothedBleu.sums(
                        "return sum ( values ) / len ( values ) ;", "return sum ( values ) / count ;")))
                .isEqualTo(53.31675363405771, within(1e-9));
        assertThat(SmoothedBleu.of(SmoothedBleu.sums("int a = 0 ;", "int a = 0 ;")))
                .isEqualTo(100, within(1e-9));
        assertThat(SmoothedBleu.of(SmoothedBleu.sums("", "x"))).isZero();
    }
}

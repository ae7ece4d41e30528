package dev.fulcrum.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.UserError;
import org.junit.jupiter.api.Test;

class AtKTest {
    @Test
    void isTheHypergeometricChance() {
        assertThat(AtK.estimate(10, 3, 5)).isCloseTo(1 - 21.0 / 252.0, within(1e-15));
        assertThat(AtK.estimate(200, 1, 100)).isCloseTo(.5, within(1e-12));
        assertThat(AtK.estimate(7, 3, 1)).isEqualTo(3.0 / 7.0);
    }

    @Test
    void isZeroOrOneOnlyWhenItMustBe() {
        assertThat(AtK.estimate(10, 0, 10)).isZero();
        assertThat(AtK.estimate(10, 6, 5)).isOne();
        assertThat(AtK.estimate(10, 5, 5)).isLessThan(1);
    }

    @Test
    void doesNotExistWithFewerSamplesThanK() {
        assertThatThrownBy(() -> AtK.estimate(4, 2, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AtK.estimate(4, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endpointsAreNamedAsInTheContract() {
        assertThat(Endpoint.parse("func-sec@10")).isEqualTo(new Endpoint(Endpoint.Kind.FUNC_SEC, 10));
        assertThat(Endpoint.FUNC_SEC_1.id()).isEqualTo("func-sec@1");
        assertThatThrownBy(() -> Endpoint.parse("pass@0"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("pass@0");
    }
}

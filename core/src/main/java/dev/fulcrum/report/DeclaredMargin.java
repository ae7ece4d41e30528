package dev.fulcrum.report;

import java.util.List;
import java.util.OptionalDouble;

/** Where a hypothesis drew its line on an effect before the run. */
final class DeclaredMargin {
    private DeclaredMargin() {}

    /** The signed margin of the first hypothesis on this contrast and endpoint; empty when none declared one. */
    static OptionalDouble of(PairedEffect effect, List<HypothesisResult> hypotheses) {
        return hypotheses.stream()
                .filter(hypothesis -> hypothesis.margin() > 0
                        && hypothesis.endpoint().equals(effect.endpoint())
                        && hypothesis.a().equals(effect.a())
                        && hypothesis.b().equals(effect.b()))
                .mapToDouble(hypothesis -> switch (hypothesis.direction()) {
                    case HIGHER -> hypothesis.margin();
                    case LOWER, NOT_WORSE, EQUIVALENT -> -hypothesis.margin();
                })
                .findFirst();
    }
}

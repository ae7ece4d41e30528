package dev.fulcrum.report;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.statistics.Claim;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.Conclusion;
import dev.fulcrum.statistics.Hypothesis;
import dev.fulcrum.statistics.Statement;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Judged hypotheses as the report tells them. */
final class DeclaredClaims {
    private DeclaredClaims() {}

    static HypothesisResult told(dev.fulcrum.statistics.HypothesisResult judged) {
        Claim claim = judged.hypothesis().claim();
        HypothesisResult.Direction direction = switch (claim) {
            case Claim.Raises ignored -> HypothesisResult.Direction.HIGHER;
            case Claim.Lowers ignored -> HypothesisResult.Direction.LOWER;
            case Claim.CostsAtMost ignored -> HypothesisResult.Direction.NOT_WORSE;
        };
        double margin = claim instanceof Claim.CostsAtMost(double declared) ? declared : 0;
        HypothesisResult.Verdict verdict = switch (judged.conclusion()) {
            case Conclusion.Supported ignored -> HypothesisResult.Verdict.SUPPORTED;
            case Conclusion.Refuted ignored -> HypothesisResult.Verdict.REFUTED;
            case Conclusion.Inconclusive ignored -> HypothesisResult.Verdict.INCONCLUSIVE;
            case Conclusion.NotMeasured ignored -> HypothesisResult.Verdict.NOT_MEASURED;
        };
        OptionalInt needed = judged.conclusion() instanceof Conclusion.Inconclusive(String ignored, int more)
                ? OptionalInt.of(more)
                : OptionalInt.empty();
        OptionalDouble detectable = Double.isFinite(judged.minimumDetectable())
                ? OptionalDouble.of(judged.minimumDetectable())
                : OptionalDouble.empty();
        Statement statement = judged.hypothesis().statement();
        boolean rates = statement instanceof Statement.Difference;
        Comparison compared = statement instanceof Statement.Difference(Comparison comparison)
                ? comparison
                : new Comparison("", "", Endpoint.FUNC_SEC_1);
        String family = judged.hypothesis().family();
        return new HypothesisResult(
                judged.hypothesis().name(),
                family.equals(Hypothesis.ONLY_FAMILY) ? "" : family,
                rates ? compared.endpoint().id() : statement.subject(),
                compared.a(),
                compared.b(),
                rates ? Tables.contrast(compared.a(), compared.b()) + " on " + compared.endpoint() : statement.text(),
                direction,
                margin,
                verdict,
                judged.effect(),
                detectable,
                needed,
                judged.conclusion().reason());
    }
}

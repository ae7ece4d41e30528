package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import dev.fulcrum.oracle.Security;
import java.util.List;

/** What statements may call by name: a sample's outcome as 0 or 1, and its measures. */
public final class SampleValue {
    /** Names that every sample has, beside its measures. */
    public static final List<String> OUTCOMES = List.of("functional", "secure", "insecure", "joint", "exploited");

    private SampleValue() {}

    /** @return NaN where the sample does not have it: security that was not judged is neither secure nor insecure */
    static double of(Measured sample, String name) {
        Security security = sample.outcome().security();
        return switch (name) {
            case "functional" -> sample.outcome().functional() ? 1 : 0;
            case "joint" -> sample.outcome().functionalAndSecure() ? 1 : 0;
            case "exploited" -> sample.outcome().functional() && security == Security.INSECURE ? 1 : 0;
            case "secure", "insecure" ->
                switch (security) {
                    case SECURE -> name.equals("secure") ? 1 : 0;
                    case INSECURE -> name.equals("insecure") ? 1 : 0;
                    case NOT_JUDGED -> Double.NaN;
                };
            default -> sample.measures().getOrDefault(name, Double.NaN);
        };
    }
}

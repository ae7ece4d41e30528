package dev.fulcrum.statistics;

/** What a hypothesis says about its {@link Statement}'s number. Sizes are in the number's unit; where it is a share, .03 is three points. */
public sealed interface Claim {

    /** Smallest effect worth finding where a study declares none. */
    double DEFAULT_RELEVANT = .05;

    /** Non-inferiority margin where a study declares none. */
    double DEFAULT_MARGIN = .03;

    /**
     * Superiority: the number lies above 0.
     *
     * @param relevant smallest rise that matters, above 0; showing that the rise is smaller refutes the claim
     */
    record Raises(double relevant) implements Claim {
        public Raises {
            requirePositive(relevant);
        }
    }

    /**
     * Superiority the other way: the number lies below 0.
     *
     * @param relevant smallest fall that matters, above 0
     */
    record Lowers(double relevant) implements Claim {
        public Lowers {
            requirePositive(relevant);
        }
    }

    /**
     * Non-inferiority: the number lies at most the margin below 0.
     *
     * @param margin above 0
     */
    record CostsAtMost(double margin) implements Claim {
        public CostsAtMost {
            requirePositive(margin);
        }
    }

    /** The size that decides: what is worth finding, or may be lost. */
    default double size() {
        return switch (this) {
            case Raises(double relevant) -> relevant;
            case Lowers(double relevant) -> relevant;
            case CostsAtMost(double margin) -> margin;
        };
    }

    private static void requirePositive(double size) {
        if (!(size > 0 && Double.isFinite(size))) {
            throw new IllegalArgumentException("a relevant effect or margin is above 0, not " + size);
        }
    }
}

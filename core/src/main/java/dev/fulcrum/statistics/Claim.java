package dev.fulcrum.statistics;

/** What a hypothesis says about endpoint(a) - endpoint(b). Sizes are shares: .03 is three points. */
public sealed interface Claim {

    /** Smallest effect worth finding where a study declares none. */
    double DEFAULT_RELEVANT = .05;

    /** Non-inferiority margin where a study declares none. */
    double DEFAULT_MARGIN = .03;

    /**
     * Superiority: a lies above b.
     *
     * @param relevant smallest rise that matters, in (0, 1); showing that the rise is smaller refutes the claim
     */
    record Raises(double relevant) implements Claim {
        public Raises {
            requireShare(relevant);
        }
    }

    /**
     * Superiority the other way: a lies below b.
     *
     * @param relevant smallest fall that matters, in (0, 1)
     */
    record Lowers(double relevant) implements Claim {
        public Lowers {
            requireShare(relevant);
        }
    }

    /**
     * Non-inferiority: a lies at most the margin below b.
     *
     * @param margin in (0, 1)
     */
    record CostsAtMost(double margin) implements Claim {
        public CostsAtMost {
            requireShare(margin);
        }
    }

    private static void requireShare(double size) {
        if (!(size > 0 && size < 1)) {
            throw new IllegalArgumentException("a relevant effect or margin is a share between 0 and 1, not " + size);
        }
    }
}

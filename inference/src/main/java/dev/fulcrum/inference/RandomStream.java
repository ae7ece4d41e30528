package dev.fulcrum.inference;

/**
 * SplitMix64, written out so that a seed means the same numbers on every release of Java. Belongs to one completion.
 *
 * @see "Steele, Lea, Flood 2014, Fast Splittable Pseudorandom Number Generators"
 */
final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    RandomStream(long seed) {
        this.state = seed;
    }

    /** Uniform from 0 (inclusive) to 1 (exclusive). */
    double next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-53;
    }
}

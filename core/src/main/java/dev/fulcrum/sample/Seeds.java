package dev.fulcrum.sample;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Derives a sample's seed, so that a sample is the same whenever and beside whatever it is drawn. */
public final class Seeds {
    private Seeds() {}

    /**
     * The seed of one sample. Conditions share it: the same task and index draw with common random numbers, which takes noise
     * out of paired differences.
     *
     * @param index 0-based sample index
     */
    public static long of(long studySeed, String task, int index) {
        CRC32C name = new CRC32C();
        name.update(task.getBytes(StandardCharsets.UTF_8));
        return mix(mix(studySeed ^ name.getValue() << 20) + index);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}

package dev.fulcrum.sandbox;

import java.time.Duration;

/**
 * What an untrusted sample may use. Processor time decides; wall time is only a backstop, so a busy machine changes no verdict.
 *
 * @param cpu processor time of all its processes for one oracle function
 * @param wall after this much time on the clock it counts as timed out too, for samples that sleep; at least {@code cpu}
 * @param memory bytes of all its processes together
 * @param output bytes printed
 * @param fileBytes bytes of all files together
 * @param files how many files
 * @param processes processes and threads
 */
public record SampleLimits(
        Duration cpu, Duration wall, long memory, long output, long fileBytes, int files, int processes) {

    private static final long MIB = 1L << 20;
    private static final int WALL_PER_CPU = 10;

    public SampleLimits {
        if (cpu.isNegative() || cpu.isZero() || wall.compareTo(cpu) < 0) {
            throw new IllegalArgumentException("0 < cpu <= wall, not cpu " + cpu + " and wall " + wall);
        }
    }

    /** 512 MiB, 1 MiB of output, 16 MiB in 512 files, 32 processes; wall time ten times the processor time. */
    public static SampleLimits ofCpu(Duration cpu) {
        return new SampleLimits(cpu, cpu.multipliedBy(WALL_PER_CPU), 512 * MIB, MIB, 16 * MIB, 512, 32);
    }

    /** The same with another backstop on the clock; sleepers end sooner. */
    public SampleLimits withWall(Duration backstop) {
        return new SampleLimits(cpu, backstop, memory, output, fileBytes, files, processes);
    }

    /** As records spell themselves, without what their own way costs at its first use: 20 ms of a start. */
    @Override
    public String toString() {
        return "SampleLimits[cpu=" + cpu + ", wall=" + wall + ", memory=" + memory + ", output=" + output
                + ", fileBytes=" + fileBytes + ", files=" + files + ", processes=" + processes + "]";
    }
}

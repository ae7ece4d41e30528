package dev.fulcrum.sandbox;

import java.time.Duration;

/**
 * What a confined process may use, enforced by the kernel.
 *
 * @param cpu processor time of each process
 * @param addressSpace bytes of address space of each process; 0 for programs that reserve more than they use (Node, sanitizers)
 * @param fileBytes size of one written file
 * @param processes processes and threads of the account inside the confinement
 * @param openFiles descriptors of each process
 * @param temporary bytes of the private {@code /tmp}
 */
public record Limits(Duration cpu, long addressSpace, long fileBytes, int processes, int openFiles, long temporary) {

    private static final long MIB = 1L << 20;

    /** For tools that Fulcrum trusts and data that it does not: 120 s, 256 MiB files, 256 processes, 512 MiB of /tmp. */
    public static Limits forTools() {
        return new Limits(Duration.ofSeconds(120), 0, 256 * MIB, 256, 1024, 512 * MIB);
    }

    public Limits withCpu(Duration value) {
        return new Limits(value, addressSpace, fileBytes, processes, openFiles, temporary);
    }

    public Limits withAddressSpace(long value) {
        return new Limits(cpu, value, fileBytes, processes, openFiles, temporary);
    }
}

package dev.fulcrum.oracle;

import java.time.Duration;

/** How a sample fared before one oracle. There is no "unknown": what could not be judged is {@link Errored}, and Errored is never secure. */
public sealed interface Verdict {

    /** All tests of the oracle passed. */
    record Passed() implements Verdict {}

    /** A test failed, or the program does not load. */
    record Failed(Reason reason, String detail) implements Verdict {}

    /** The sample used up its processor time. */
    record TimedOut(Duration cpu, Duration limit) implements Verdict {}

    /** The oracle could not judge: a fault of the laboratory or of the test, not of the sample. */
    record Errored(Cause cause, String detail) implements Verdict {}

    /** There is no program: the model declined or answered nothing. */
    record Refused(String reply) implements Verdict {}

    /** Why a sample failed. */
    enum Reason {
        /** A result differs from the expected one. */
        WRONG_RESULT,
        /** It raised where it should not, or did not raise where it should. */
        EXCEPTION,
        /** It does not compile or load, or lacks the entry point. */
        NOT_LOADABLE,
        /** A returned value cannot cross to the tester as plain data. */
        UNSUPPORTED_VALUE,
        /** Its process ended, broke the protocol or was killed for breaking a rule of the sandbox. */
        CRASHED,
        /** A sanitizer or a signal reported a memory error. */
        MEMORY_ERROR,
        /** It used more memory, output, files or processes than allowed. */
        RESOURCE_LIMIT
    }

    /** Why there is no verdict. */
    enum Cause {
        SANDBOX,
        TESTER,
        ORACLE
    }
}

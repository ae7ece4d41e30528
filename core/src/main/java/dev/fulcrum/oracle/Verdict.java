package dev.fulcrum.oracle;

import java.time.Duration;
import java.util.Locale;

/** How a sample fared before one oracle. There is no "unknown": what could not be judged is {@link Errored}, and Errored is never secure. */
public sealed interface Verdict {

    /** As files and the store spell it: {@code timed_out}. */
    String id();

    /** The reason of a failure or the cause of an error as files spell it, {@code wrong_result}; else empty. */
    default String category() {
        return "";
    }

    /** The words that come with it; empty where there are none. */
    default String detail() {
        return "";
    }

    /**
     * The verdict that was spelt so.
     *
     * @param cpu what a timed-out sample used, {@code limit} what it was allowed; of no meaning for others
     * @throws IllegalArgumentException when there is no such verdict
     */
    static Verdict of(String id, String category, String detail, Duration cpu, Duration limit) {
        return switch (id) {
            case "passed" -> new Passed();
            case "failed" -> new Failed(Reason.valueOf(category.toUpperCase(Locale.ROOT)), detail);
            case "timed_out" -> new TimedOut(cpu, limit);
            case "errored" -> new Errored(Cause.valueOf(category.toUpperCase(Locale.ROOT)), detail);
            case "refused" -> new Refused(detail);
            default -> throw new IllegalArgumentException("there is no verdict \"" + id + "\"");
        };
    }

    /** All tests of the oracle passed. */
    record Passed() implements Verdict {
        @Override
        public String id() {
            return "passed";
        }
    }

    /** A test failed, or the program does not load. */
    record Failed(Reason reason, String detail) implements Verdict {
        @Override
        public String id() {
            return "failed";
        }

        @Override
        public String category() {
            return reason.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The sample used up its processor time. */
    record TimedOut(Duration cpu, Duration limit) implements Verdict {
        @Override
        public String id() {
            return "timed_out";
        }
    }

    /** The oracle could not judge: a fault of the laboratory or of the test, not of the sample. */
    record Errored(Cause cause, String detail) implements Verdict {
        @Override
        public String id() {
            return "errored";
        }

        @Override
        public String category() {
            return cause.name().toLowerCase(Locale.ROOT);
        }
    }

    /** There is no program: the model declined or answered nothing. */
    record Refused(String reply) implements Verdict {
        @Override
        public String id() {
            return "refused";
        }

        @Override
        public String detail() {
            return reply;
        }
    }

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

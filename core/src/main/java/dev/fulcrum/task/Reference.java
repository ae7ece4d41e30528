package dev.fulcrum.task;

import java.util.Locale;

/**
 * A whole program whose verdict is known in advance; `suite audit` holds the oracle to it.
 *
 * @param name unique within its task, for example {@code secure/realpath}
 * @param standing what the oracle must say about it
 * @param code the program
 */
public record Reference(String name, Standing standing, String code) {

    /** What is known about a reference. */
    public enum Standing {
        /** Passes all functional tests and withstands every exploit. */
        SECURE,
        /** Passes all functional tests and falls to at least one exploit. */
        INSECURE,
        /** Passes all functional tests; nothing is known of its security. Imported suites have no other solutions. */
        CORRECT,
        /** Fails a functional test. */
        BROKEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.fulcrum.task;

import java.nio.file.Path;

/** Brings a public data set into the suite model. */
public interface SuiteImporter {

    /** The word on the command line, {@code humaneval}. */
    String format();

    /**
     * Reads a data set.
     *
     * @param file plain or gzip-compressed
     * @param name the suite's name
     * @throws dev.fulcrum.UserError naming every line that cannot be read
     */
    Suite read(Path file, String name);
}

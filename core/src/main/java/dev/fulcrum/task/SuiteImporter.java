package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.List;

/** Brings a public data set into the suite model. */
public interface SuiteImporter {

    /** The word on the command line, {@code humaneval}. */
    String format();

    /**
     * Reads a data set.
     *
     * @param file plain or gzip-compressed
     * @param name the suite's name
     * @throws UserError naming every line that cannot be read
     */
    Suite read(Path file, String name);

    /**
     * The importer for files of one language.
     *
     * @throws UserError when each task says its own
     */
    default SuiteImporter in(Language language) {
        throw new UserError("files of " + format() + " say each task's language; leave --language out");
    }

    /**
     * What the file holds and the suite does not.
     *
     * @return a sentence each; empty when all was read
     */
    default List<String> leftOut(Path file) {
        return List.of();
    }
}

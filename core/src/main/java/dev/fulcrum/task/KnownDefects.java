package dev.fulcrum.task;

import dev.fulcrum.spec.SpecDocument;
import dev.fulcrum.spec.SpecMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in public data sets, by task: shown wherever such a suite is imported or judges, and mended nowhere. */
final class KnownDefects {
    private KnownDefects() {}

    /**
     * Reads the list.
     *
     * @param file mappings of a format to mappings of a task's id to a sentence; may be absent
     * @return those of the suite's tasks, in the file's order
     */
    static Map<String, String> of(Suite suite, Path file) {
        Map<String, String> defects = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return defects;
        }
        SpecMapping root =
                SpecDocument.read(file, String.valueOf(file.getFileName())).root();
        root.optionalMapping(suite.version()).ifPresent(tasks -> {
            for (String id : tasks.keys()) {
                if (suite.task(id).isPresent()) {
                    defects.put(id, tasks.text(id));
                }
            }
        });
        return defects;
    }
}

package dev.fulcrum.scan;

import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Set;

/** A static analyser as a witness. Thread-safe. */
public interface Scanner {

    /** One word, unique among scanners: {@code bandit}. Findings carry it. */
    String name();

    /** The tool's version with those of plugins that matter; results of different versions are not comparable. */
    String version();

    /** The languages that it reads. */
    Set<Language> languages();

    /**
     * Scans units in one go.
     *
     * @param units of {@link #languages()}, ids unique
     * @return a report on exactly these units: for each the findings, or why there is no judgement. Trouble with one unit
     *     never costs another its result
     */
    ScanReport scan(List<SourceUnit> units);
}

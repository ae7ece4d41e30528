package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * One command line analyser: how it is called on a folder of files and what its report means. {@link BatchScanner} does the
 * rest. A new scanner is one class of this kind and one folder of fixtures.
 */
interface Tool {

    /** The scanner's name. */
    String name();

    Set<Language> languages();

    /** What the tool needs inside its confinement besides the system: its installation, its rules. */
    Confinement equip(Confinement confinement);

    /** Prints the version. */
    List<String> versionCommand();

    /** The version out of what {@link #versionCommand()} printed, without the tool's name. */
    default String version(String printed) {
        return Versions.first(printed);
    }

    /**
     * How units are laid out in files: those in one list share a file, because the tool says the same about each as if it had its
     * own. By default each has its own.
     */
    default List<List<SourceUnit>> files(List<SourceUnit> units) {
        return units.stream().map(List::of).toList();
    }

    /** How many units one process is given. */
    default int unitsPerProcess() {
        return 250;
    }

    /** The command for all files of a workspace, which is mounted read-only at {@link Workspace#MOUNT}. */
    List<String> command(Workspace workspace);

    /**
     * The program that stays in a confinement and runs commands of this tool one after the other, guests/scan/worker.py or one that
     * speaks like it. By default it starts each command anew and saves the confinement only.
     */
    default List<String> worker() {
        return List.of("/usr/bin/python3", "-I", "-S", ToolWorker.PROGRAM);
    }

    /** How much processor time one call may take. */
    default Duration limit(int units) {
        return Duration.ofSeconds(20).plus(Duration.ofMillis(200).multipliedBy(units));
    }

    /**
     * Reads the tool's report.
     *
     * @return findings and errors about units of the workspace, without runs
     * @throws UnusableOutput when the tool broke off or printed something else; the batch is then halved until the culprit
     *     stands alone
     */
    ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput;
}

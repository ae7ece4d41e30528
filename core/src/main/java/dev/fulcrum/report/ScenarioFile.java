package dev.fulcrum.report;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.TreeSet;

/**
 * A scenario with everything that is known about its references.
 *
 * @param faces one per language
 * @param scanners those that were asked, by name, in order
 */
record ScenarioFile(Scenario scenario, List<Face> faces, List<String> scanners) {
    ScenarioFile {
        faces = List.copyOf(faces);
        scanners = List.copyOf(scanners);
    }

    /**
     * The scenario in one language.
     *
     * @param task of any kind; kinds share their references and oracles
     */
    record Face(Task task, List<Program> programs) {
        Face {
            programs = List.copyOf(programs);
        }

        List<Program> of(Reference.Standing standing) {
            return programs.stream()
                    .filter(program -> program.reference().standing() == standing)
                    .toList();
        }
    }

    /**
     * A reference, what the oracles said of it and what scanners said.
     *
     * @param findings of every scanner, whatever weakness they name
     */
    record Program(Language language, Reference reference, Judgement judgement, List<Finding> findings) {
        Program {
            findings = List.copyOf(findings);
        }
    }

    /** Names of the scanners that report one of the scenario's weaknesses, or a kind of it, in a program. */
    List<String> seenBy(Program program, CweTree tree) {
        TreeSet<String> names = new TreeSet<>();
        for (Finding finding : program.findings()) {
            if (finding.cwes().stream()
                    .anyMatch(found -> scenario.cwes().stream().anyMatch(posed -> tree.related(found, posed)))) {
                names.add(finding.scanner());
            }
        }
        return List.copyOf(names);
    }

    /** How many programs of a standing a scanner reports. */
    long seen(String scanner, Reference.Standing standing, CweTree tree) {
        return faces.stream()
                .flatMap(face -> face.of(standing).stream())
                .filter(program -> seenBy(program, tree).contains(scanner))
                .count();
    }

    /** Programs of a standing, all languages. */
    long count(Reference.Standing standing) {
        return faces.stream().mapToLong(face -> face.of(standing).size()).sum();
    }
}

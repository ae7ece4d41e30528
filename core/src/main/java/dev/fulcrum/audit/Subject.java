package dev.fulcrum.audit;

import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario in a language: its kinds share oracle and references, so each is judged once.
 *
 * @param task any of the kinds
 * @param references the task's own, and the start of the REPAIR task as a broken one
 */
record Subject(Task task, List<Reference> references) {
    private static final int FEWEST_SECURE = 2;
    private static final int FEWEST_INSECURE = 3;
    private static final int FEWEST_BROKEN = 2;
    private static final String REPAIR_START = "repair";

    static List<Subject> of(Suite suite) {
        Map<String, List<Task>> kinds = new LinkedHashMap<>();
        for (Task task : suite.tasks()) {
            String program = task.scenario().id() + "/" + task.language().id();
            kinds.computeIfAbsent(program, absent -> new ArrayList<>()).add(task);
        }
        return kinds.values().stream().map(Subject::of).toList();
    }

    private static Subject of(List<Task> kinds) {
        Task first = kinds.getFirst();
        List<Reference> references = new ArrayList<>(first.references());
        kinds.stream()
                .filter(task ->
                        task.kind() == Kind.REPAIR && !task.prompt().buggy().isEmpty())
                .map(task -> new Reference(
                        REPAIR_START, Reference.Standing.BROKEN, task.prompt().buggy()))
                .findFirst()
                .ifPresent(references::add);
        return new Subject(first, references);
    }

    String scenario() {
        return task.scenario().id();
    }

    String program() {
        return AuditReport.program(task);
    }

    /** In imported suites each task is its own problem, and what references they have is not ours to choose. */
    boolean imported() {
        return task.scenario().id().equals(task.id());
    }

    /** What docs/suite-format.md asks for and is not there. */
    List<AuditReport.Defect> missing() {
        List<AuditReport.Defect> defects = new ArrayList<>();
        if (references.isEmpty()) {
            defects.add(new AuditReport.Defect(program(), "", "has no reference: nothing is known of its oracle"));
        }
        if (imported() || !task.oracle().judgesSecurity()) {
            return defects;
        }
        require(Reference.Standing.SECURE, FEWEST_SECURE, defects);
        require(Reference.Standing.INSECURE, FEWEST_INSECURE, defects);
        require(Reference.Standing.BROKEN, FEWEST_BROKEN, defects);
        if (task.oracle().exploits().isEmpty()) {
            defects.add(new AuditReport.Defect(program(), "", "has no public exploit"));
        }
        if (task.oracle().heldOut().isEmpty()) {
            defects.add(new AuditReport.Defect(program(), "", "has no held-out exploit"));
        }
        return defects;
    }

    private void require(Reference.Standing standing, int fewest, List<AuditReport.Defect> defects) {
        long present = task.references().stream()
                .filter(reference -> reference.standing() == standing)
                .count();
        if (present < fewest) {
            String text = "has %d %s references; %d are needed".formatted(present, standing.id(), fewest);
            defects.add(new AuditReport.Defect(program(), "", text));
        }
    }
}

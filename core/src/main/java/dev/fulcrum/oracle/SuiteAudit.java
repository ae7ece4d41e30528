package dev.fulcrum.oracle;

import dev.fulcrum.Progress;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the oracles of a suite to the references whose standing is known. An oracle that accepts a broken reference, kills a secure one or
 * spares an insecure one is a defect of the suite.
 */
public final class SuiteAudit {
    private static final int FEWEST_SECURE = 2;
    private static final int FEWEST_INSECURE = 3;
    private static final int FEWEST_BROKEN = 2;
    private static final String REPAIR_START = "repair";

    private final Judge judge;
    private final int atOnce;

    /**
     * Makes an auditor.
     *
     * @param atOnce references that the judge works on at once
     */
    public SuiteAudit(Judge judge, int atOnce) {
        this.judge = judge;
        this.atOnce = atOnce;
    }

    /** A reference that waits for its judgement. */
    private record Case(Task task, Reference reference, int repeat) {}

    /**
     * Judges every reference of a suite.
     *
     * @param repeats how often each is judged, at least 1; differing verdicts are a defect
     */
    public AuditReport audit(Suite suite, int repeats, Progress progress) {
        List<AuditReport.Defect> defects = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (Task task : posedOnce(suite).values()) {
            defects.addAll(missing(task));
            for (Reference reference : references(task, suite)) {
                for (int repeat = 0; repeat < repeats; repeat++) {
                    cases.add(new Case(task, reference, repeat));
                }
            }
        }
        List<AuditReport.Row> rows = new ArrayList<>();
        Map<String, AuditReport.Row> first = new LinkedHashMap<>();
        List<AuditReport.Row> judged = judge(cases, progress);
        for (int i = 0; i < cases.size(); i++) {
            AuditReport.Row row = judged.get(i);
            AuditReport.Row earlier = first.putIfAbsent(row.program() + " " + row.reference(), row);
            if (earlier == null) {
                rows.add(row);
                row.defect()
                        .ifPresent(text -> defects.add(new AuditReport.Defect(row.program(), row.reference(), text)));
            } else if (!earlier.sameVerdicts(row)) {
                defects.add(new AuditReport.Defect(
                        row.program(), row.reference(), "is unstable: judged twice, two verdicts"));
            }
        }
        return new AuditReport(suite.name(), suite.hash(), suite.tasks().size(), repeats, rows, defects);
    }

    /** One task for each scenario and language: its kinds share oracle and references. */
    private static Map<String, Task> posedOnce(Suite suite) {
        Map<String, Task> once = new LinkedHashMap<>();
        suite.tasks()
                .forEach(task -> once.putIfAbsent(
                        task.scenario().id() + "/" + task.language().id(), task));
        return once;
    }

    private static List<Reference> references(Task task, Suite suite) {
        List<Reference> references = new ArrayList<>(task.references());
        suite.tasks().stream()
                .filter(other -> other.kind() == Kind.REPAIR
                        && other.language() == task.language()
                        && other.scenario().id().equals(task.scenario().id()))
                .map(other -> new Reference(
                        REPAIR_START, Reference.Standing.BROKEN, other.prompt().buggy()))
                .findFirst()
                .ifPresent(references::add);
        return references;
    }

    private static List<AuditReport.Defect> missing(Task task) {
        if (!task.oracle().judgesSecurity()) {
            return List.of();
        }
        List<AuditReport.Defect> defects = new ArrayList<>();
        require(task, Reference.Standing.SECURE, FEWEST_SECURE, defects);
        require(task, Reference.Standing.INSECURE, FEWEST_INSECURE, defects);
        require(task, Reference.Standing.BROKEN, FEWEST_BROKEN, defects);
        if (task.oracle().exploits().isEmpty()) {
            defects.add(new AuditReport.Defect(AuditReport.program(task), "", "has no public exploit"));
        }
        if (task.oracle().heldOut().isEmpty()) {
            defects.add(new AuditReport.Defect(AuditReport.program(task), "", "has no held-out exploit"));
        }
        return defects;
    }

    private static void require(Task task, Reference.Standing standing, int fewest, List<AuditReport.Defect> defects) {
        long present = task.references().stream()
                .filter(reference -> reference.standing() == standing)
                .count();
        if (present < fewest) {
            defects.add(new AuditReport.Defect(
                    AuditReport.program(task),
                    "",
                    "has %d %s references; %d are needed".formatted(present, standing.id(), fewest)));
        }
    }

    private List<AuditReport.Row> judge(List<Case> cases, Progress progress) {
        Semaphore gate = new Semaphore(atOnce);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AuditReport.Row>> futures = cases.stream()
                    .map(each -> executor.submit(() -> {
                        gate.acquire();
                        try {
                            Judgement judgement =
                                    judge.judge(each.task(), each.reference().code());
                            progress.update(Progress.State.counting("auditing", done.incrementAndGet(), cases.size()));
                            return AuditReport.Row.of(each.task(), each.reference(), judgement);
                        } finally {
                            gate.release();
                        }
                    }))
                    .toList();
            List<AuditReport.Row> rows = new ArrayList<>();
            for (Future<AuditReport.Row> future : futures) {
                rows.add(future.get());
            }
            return rows;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while auditing", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a reference could not be judged", failed.getCause());
        }
    }
}

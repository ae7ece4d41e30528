package dev.fulcrum.audit;

import dev.fulcrum.Progress;
import dev.fulcrum.UserError;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.rewrite.Disguise;
import dev.fulcrum.rewrite.Mutant;
import dev.fulcrum.rewrite.Mutator;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Holds the oracles of a suite to programs whose standing is known. An oracle that accepts a broken reference, kills a secure one, spares
 * an insecure one or changes its mind is a defect of the suite.
 */
public final class SuiteAudit {
    private final Judge judge;
    private final Judge fresh;

    /**
     * Makes an auditor.
     *
     * @param judge may remember what it said
     * @param fresh judges again whenever it is asked; may be the same
     */
    public SuiteAudit(Judge judge, Judge fresh) {
        this.judge = judge;
        this.fresh = fresh;
    }

    /** A reference and its row. */
    private record Judged(Subject subject, Reference reference, AuditRow row) {}

    /** A mutant and where it comes from. */
    private record Bred(Subject subject, Reference reference, Mutant mutant) {}

    /**
     * Audits a suite.
     *
     * @param survivors what is known of mutants that stay alive
     * @throws UserError when the suite has no tests at all
     */
    public AuditReport audit(Suite suite, Survivors survivors, AuditPlan plan, Progress progress) {
        if (suite.tasks().stream().noneMatch(task -> task.oracle().executes())) {
            throw new UserError("suite " + suite.name() + " executes nothing, so there is nothing to audit");
        }
        AuditWork work = new AuditWork(judge.parallelism(), progress);
        List<Subject> subjects = Subject.of(suite);
        List<AuditReport.Defect> defects = new ArrayList<>();
        subjects.forEach(subject -> defects.addAll(subject.missing()));
        List<Judged> judged = references(subjects, work);
        List<AuditRow> rows = judged.stream().map(Judged::row).toList();
        rows.forEach(row -> row.defect()
                .ifPresent(text -> defects.add(new AuditReport.Defect(row.program(), row.reference(), text))));
        List<Payloads> payloads = subjects.stream()
                .filter(subject -> !subject.task().oracle().heldOut().isEmpty())
                .map(Payloads::of)
                .toList();
        payloads.forEach(each -> each.repeated()
                .forEach(exploit -> defects.add(new AuditReport.Defect(
                        each.program(), "", exploit + " is held out, but public exploits use all of its literals"))));
        List<MutantRow> mutants = mutants(judged, survivors, plan, work);
        List<Judged> drawn = drawn(judged, plan);
        int disguised = disguises(drawn, work, defects);
        repeats(drawn, plan, work, defects);
        AuditReport report = new AuditReport(
                suite.name(),
                suite.hash(),
                suite.tasks().size(),
                plan,
                rows,
                plan.repeats() > 1 ? drawn.size() : 0,
                disguised,
                mutants,
                payloads,
                defects,
                List.of());
        return withMutantDefects(report);
    }

    private List<Judged> references(List<Subject> subjects, AuditWork work) {
        List<Callable<Judged>> jobs = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Reference reference : subject.references()) {
                jobs.add(() ->
                        new Judged(subject, reference, AuditRow.of(subject, reference, judgement(subject, reference))));
            }
        }
        return work.all("auditing references", jobs);
    }

    /** Of a broken reference nobody asks whether it is secure. */
    private Judgement judgement(Subject subject, Reference reference) {
        return reference.standing() == Reference.Standing.BROKEN
                ? judge.decide(subject.task(), reference.code())
                : judge.judge(subject.task(), reference.code());
    }

    private List<MutantRow> mutants(List<Judged> judged, Survivors survivors, AuditPlan plan, AuditWork work) {
        List<Callable<MutantRow>> jobs = new ArrayList<>();
        for (Judged parent : judged) {
            Reference reference = parent.reference();
            if (reference.standing() != Reference.Standing.SECURE
                    || parent.row().defect().isPresent()) {
                continue;
            }
            Subject subject = parent.subject();
            for (Mutant mutant :
                    new Mutator(subject.task().language()).mutants(reference.code(), plan.seed(), plan.mutants())) {
                Optional<Survivors.Survivor> reason =
                        survivors.of(subject.program(), reference.name() + " " + mutant.id());
                jobs.add(() -> MutantRow.of(
                        subject, reference.name(), mutant, judge.decide(subject.task(), mutant.code()), reason));
            }
        }
        return work.all("auditing mutants", jobs);
    }

    private static List<Judged> drawn(List<Judged> judged, AuditPlan plan) {
        SplittableRandom random = new SplittableRandom(plan.seed());
        return judged.stream()
                .filter(each -> each.reference().standing() != Reference.Standing.BROKEN)
                .filter(each -> random.nextInt(100) < plan.part())
                .toList();
    }

    /** A judge that goes by behaviour does not mind how a program is written. */
    private int disguises(List<Judged> drawn, AuditWork work, List<AuditReport.Defect> defects) {
        List<Callable<Optional<AuditReport.Defect>>> jobs = new ArrayList<>();
        for (Judged each : drawn) {
            new Disguise(each.subject().task().language())
                    .of(each.reference().code())
                    .ifPresent(code -> jobs.add(() -> each.row()
                            .difference(judge.judge(each.subject().task(), code))
                            .map(text -> new AuditReport.Defect(
                                    each.row().program(),
                                    each.row().reference(),
                                    "is judged otherwise when names, comments and indentation change: " + text))));
        }
        work.all("auditing disguises", jobs).forEach(defect -> defect.ifPresent(defects::add));
        return jobs.size();
    }

    private void repeats(List<Judged> drawn, AuditPlan plan, AuditWork work, List<AuditReport.Defect> defects) {
        List<Callable<Optional<AuditReport.Defect>>> jobs = new ArrayList<>();
        for (int repeat = 1; repeat < plan.repeats(); repeat++) {
            for (Judged each : drawn) {
                jobs.add(() -> each.row()
                        .difference(fresh.judge(
                                each.subject().task(), each.reference().code()))
                        .map(text -> new AuditReport.Defect(
                                each.row().program(), each.row().reference(), "is unstable: " + text)));
            }
        }
        try (BusyMachine load =
                new BusyMachine(plan.load() ? Runtime.getRuntime().availableProcessors() : 0)) {
            work.all("auditing repeats", jobs).stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(defects::add);
        }
    }

    private static AuditReport withMutantDefects(AuditReport report) {
        List<AuditReport.Defect> defects = new ArrayList<>(report.defects());
        Optional<Estimate> rate = report.killRate();
        if (rate.isPresent() && rate.get().value() < AuditReport.KILL_RATE) {
            defects.add(new AuditReport.Defect(
                    "",
                    "",
                    String.format(
                            Locale.ROOT,
                            "exploits kill %.1f %% of the mutants that count; %.0f %% are needed",
                            100 * rate.get().value(),
                            100 * AuditReport.KILL_RATE)));
        }
        return report.withDefects(defects, List.of());
    }
}

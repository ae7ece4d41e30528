package dev.fulcrum.study;

import dev.fulcrum.Progress;
import dev.fulcrum.UserError;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.prompting.Prompter;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sampler;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Runs studies: registers the declaration, fills the grid, shows the programs to the scanners, hands out what the store holds. */
public final class StudyRunner {
    private final Store store;
    private final ModelCatalogue models;
    private final Judge judge;
    private final Scanners scanners;

    public StudyRunner(Store store, ModelCatalogue models, Judge judge, Scanners scanners) {
        this.store = store;
        this.models = models;
        this.judge = judge;
        this.scanners = scanners;
    }

    /**
     * Runs a study to its end, going on where an earlier run stopped.
     *
     * @throws UserError when the selection leaves no task
     */
    public StudyResult run(StudySpec spec, Suite suite, Progress progress) {
        return run(spec, suite, progress, Optional.empty());
    }

    /**
     * The same within a budget.
     *
     * @param budget US dollars for all samples of the study, those of earlier runs included; calls under way when it is spent are still paid
     */
    public StudyResult run(StudySpec spec, Suite suite, Progress progress, Optional<BigDecimal> budget) {
        List<Task> tasks = spec.tasks().of(suite);
        if (tasks.isEmpty()) {
            throw new UserError("the study " + spec.name() + " selects no task of suite " + suite.name());
        }
        if (spec.isDeclared()) {
            store.studies().register(spec.name(), spec.hash(), spec.text());
        }
        Map<String, Model> open = new LinkedHashMap<>();
        try {
            Map<Model, Semaphore> gates = new HashMap<>();
            List<GridRunner.Column> columns = new ArrayList<>();
            Map<String, String> absent = new LinkedHashMap<>();
            for (StudySpec.ConditionSpec declared : spec.conditions()) {
                if (spec.absentModels() == StudySpec.AbsentModels.SKIP && !models.has(declared.model())) {
                    absent.put(declared.name(), "model " + declared.model() + " is missing");
                    continue;
                }
                Model model = open.computeIfAbsent(declared.model(), models::open);
                Condition condition =
                        StoredStudy.condition(spec, declared, model.card().revision());
                Semaphore gate = gates.computeIfAbsent(
                        model, each -> new Semaphore(Math.max(1, each.card().parallelism())));
                columns.add(new GridRunner.Column(condition, store.runs().open(suite, condition), model, gate));
            }
            GridRunner grid = new GridRunner(store.runs(), new Sampler(new Prompter()), judge, progress, budget);
            List<String> failures = grid.fill(columns, tasks, spec.samples());
            List<Run> runs = columns.stream().map(GridRunner.Column::run).toList();
            Map<String, Language> languages = tasks.stream().collect(Collectors.toMap(Task::id, Task::language));
            new ScanStep(store.runs(), scanners).scan(runs, languages);
            StoredStudy stored = new StoredStudy(store);
            List<StudyResult.Column> filled = columns.stream()
                    .map(column -> stored.column(spec, suite, column.condition(), column.run()))
                    .toList();
            return new StudyResult(
                    spec, suite, tasks, filled, failures, store.studies().registrations(spec.name()), absent);
        } finally {
            open.values().forEach(Model::close);
        }
    }
}

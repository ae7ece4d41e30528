package dev.fulcrum.study;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelCard;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.statistics.Power;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what a study would draw, and asks what the store knows of its models what that costs. */
public final class StudyPlanner {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Store store;
    private final ModelCatalogue models;

    public StudyPlanner(Store store, ModelCatalogue models) {
        this.store = store;
        this.models = models;
    }

    private sealed interface Sight {}

    /** What is known of a model: its card, and its earlier completions whatever they were for. */
    private record Known(ModelCard card, List<Completion> seen) implements Sight {}

    /** A model that cannot be asked now, and why. */
    private record Absent(String reason) implements Sight {}

    public StudyPlan plan(StudySpec spec, Suite suite) {
        List<Task> tasks = spec.tasks().of(suite);
        int clusters = (int)
                tasks.stream().map(task -> task.scenario().id()).distinct().count();
        StudyResult there = new StoredStudy(store).result(spec, suite);
        Map<String, Integer> present = new HashMap<>();
        there.columns()
                .forEach(column ->
                        present.put(column.condition().name(), column.samples().size()));
        Map<String, Sight> known = new HashMap<>();
        List<StudyPlan.Cell> cells = new ArrayList<>();
        for (StudySpec.ConditionSpec condition : spec.conditions()) {
            int stored = present.getOrDefault(condition.name(), 0);
            int draws = tasks.size() * spec.samples() - stored;
            cells.add(
                    switch (known.computeIfAbsent(condition.model(), this::look)) {
                        case Absent(String reason) ->
                            new StudyPlan.Cell(
                                    condition.name(),
                                    condition.model(),
                                    Optional.of(reason),
                                    stored,
                                    0,
                                    Optional.empty(),
                                    Optional.empty());
                        case Known model ->
                            new StudyPlan.Cell(
                                    condition.name(),
                                    condition.model(),
                                    Optional.empty(),
                                    stored,
                                    draws,
                                    cost(model, draws),
                                    time(model, Math.ceilDiv(draws, spec.samples())));
                    });
        }
        double detectable = Power.minimumDetectable(
                Math.max(2, clusters), spec.samples(), Power.Assumptions.DEFAULT, Settings.DEFAULT);
        return new StudyPlan(tasks.size(), clusters, spec.samples(), cells, detectable);
    }

    private Sight look(String model) {
        if (!models.has(model)) {
            return new Absent("model " + model + " is missing");
        }
        List<Completion> seen = new ArrayList<>();
        for (Run run : store.runs().all()) {
            if (run.model().equals(model)) {
                store.runs().samples(run).stream()
                        .map(StoredSample::sample)
                        .forEach(sample -> seen.add(sample.completion()));
            }
        }
        try (Model open = models.open(model)) {
            return new Known(open.card(), seen);
        } catch (UserError notReady) {
            return new Absent(String.valueOf(notReady.getMessage()));
        }
    }

    private static Optional<BigDecimal> cost(Known model, int draws) {
        if (model.card().promptPrice().signum() == 0
                && model.card().completionPrice().signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (model.seen().isEmpty()) {
            return Optional.empty();
        }
        double prompt = model.seen().stream()
                .mapToInt(Completion::promptTokens)
                .average()
                .orElse(0);
        double answer = model.seen().stream()
                .mapToInt(Completion::completionTokens)
                .average()
                .orElse(0);
        BigDecimal each = model.card()
                .promptPrice()
                .multiply(BigDecimal.valueOf(prompt))
                .add(model.card().completionPrice().multiply(BigDecimal.valueOf(answer)))
                .divide(MILLION, MathContext.DECIMAL64);
        return Optional.of(each.multiply(BigDecimal.valueOf(draws)));
    }

    /** One request draws all samples of a task, and each of them was waited for as long as the request took. */
    private static Optional<Duration> time(Known model, int requests) {
        return model.seen().isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(requests
                        * model.seen().stream()
                                .mapToLong(completion -> completion.latency().toMillis())
                                .average()
                                .orElse(0)
                        / Math.max(1, model.card().parallelism()))));
    }
}

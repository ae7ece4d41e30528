package dev.fulcrum.study;

import dev.fulcrum.Progress;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelException;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sampler;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Runs;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Task;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Fills a grid: draws the samples that the store lacks and judges those it holds no judgement for. Every completion is on disk
 * before it is judged, so that a killed run loses at most what was in flight and pays for nothing twice.
 */
final class GridRunner {
    private static final String OVER_BUDGET =
            "the budget of %s US dollars is spent; run again with a larger one to go on";

    /**
     * A condition with its run and its model.
     *
     * @param gate lets as many requests through at once as the model profits from; shared by the columns of a model
     */
    record Column(Condition condition, Run run, Model model, Semaphore gate) {}

    private final Runs runs;
    private final Sampler sampler;
    private final Judge judge;
    private final Progress progress;
    private final Optional<BigDecimal> budget;
    private final Tally tally = new Tally();

    /** @param budget US dollars; when so much is spent, earlier runs included, no further call is made */
    GridRunner(Runs runs, Sampler sampler, Judge judge, Progress progress, Optional<BigDecimal> budget) {
        this.budget = budget;
        this.runs = runs;
        this.sampler = sampler;
        this.judge = judge;
        this.progress = progress;
    }

    /**
     * Fills the grid, task by task through all conditions, so that a part of it is balanced.
     *
     * @return what could not be sampled, one sentence each
     */
    List<String> fill(List<Column> columns, List<Task> tasks, int samples) {
        tally.total = columns.size() * tasks.size() * samples;
        Map<String, Task> byId = new HashMap<>();
        tasks.forEach(task -> byId.put(task.id(), task));
        Map<Column, Map<String, Set<Integer>>> present = new HashMap<>();
        Semaphore judging = new Semaphore(judge.parallelism());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Column column : columns) {
                runs.forgetErrored(column.run());
                present.put(column, runs.sampled(column.run()));
                resume(executor, judging, column, byId, samples);
            }
            for (Task task : tasks) {
                for (Column column : columns) {
                    List<Integer> missing = missing(present.getOrDefault(column, Map.of()), task, samples);
                    if (!missing.isEmpty()) {
                        executor.execute(() -> sample(column, task, missing, executor, judging));
                    }
                }
            }
            tally.awaitAll();
        }
        return tally.failures();
    }

    private static List<Integer> missing(Map<String, Set<Integer>> present, Task task, int samples) {
        Set<Integer> there = present.getOrDefault(task.id(), Set.of());
        return IntStream.range(0, samples)
                .filter(index -> !there.contains(index))
                .boxed()
                .toList();
    }

    /** Counts what earlier runs judged and judges what they only sampled. */
    private void resume(
            ExecutorService executor, Semaphore judging, Column column, Map<String, Task> byId, int samples) {
        for (StoredSample stored : runs.samples(column.run())) {
            Task task = byId.get(stored.sample().task());
            if (task == null || stored.sample().index() >= samples) {
                continue;
            }
            tally.spent(stored.sample().completion().cost());
            if (stored.judgement().isPresent()) {
                tally.judged(stored.judgement().get(), true);
            } else {
                executor.execute(() -> judge(task, stored, judging));
            }
        }
        progress.update(tally.state());
    }

    private void sample(Column column, Task task, List<Integer> indices, ExecutorService executor, Semaphore judging) {
        try {
            List<StoredSample> drawn;
            column.gate().acquire();
            try {
                if (budget.filter(limit -> tally.state().spend().compareTo(limit) >= 0)
                        .isPresent()) {
                    tally.failed(OVER_BUDGET.formatted(budget.get().toPlainString()), indices.size());
                    return;
                }
                drawn = runs.saveSamples(column.run(), sampler.draw(column.model(), column.condition(), task, indices));
            } finally {
                column.gate().release();
            }
            for (StoredSample stored : drawn) {
                tally.spent(stored.sample().completion().cost());
                executor.execute(() -> judge(task, stored, judging));
            }
        } catch (ModelException failed) {
            tally.failed(
                    "%s, %s: %s".formatted(column.condition().name(), task.id(), failed.getMessage()), indices.size());
            progress.update(tally.state());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            tally.broke(bug);
        }
    }

    private void judge(Task task, StoredSample stored, Semaphore judging) {
        try {
            judging.acquire();
            Judgement judgement;
            try {
                judgement = stored.sample().program().isEmpty()
                        ? declined(stored.sample().completion())
                        : judge.judge(task, stored.sample().program());
            } finally {
                judging.release();
            }
            runs.saveJudgement(stored.id(), judgement);
            tally.judged(judgement, false);
            progress.update(tally.state());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            tally.broke(bug);
        }
    }

    /** Intention to treat: an answer without code is a sample that fails. */
    private static Judgement declined(Completion completion) {
        return new Judgement(
                new Verdict.Refused(completion.text()), "", List.of(), Trust.ISOLATED, "no program", Duration.ZERO);
    }

    /** Counts under one lock, read by the progress line. */
    private static final class Tally {
        private int total;
        private int done;
        private int resumed;
        private int passed;
        private int secure;
        private int errors;
        private BigDecimal spend = BigDecimal.ZERO;
        private final List<String> failures = new ArrayList<>();
        private @org.jspecify.annotations.Nullable RuntimeException bug;

        synchronized void judged(Judgement judgement, boolean earlier) {
            done++;
            resumed += earlier ? 1 : 0;
            boolean functional = judgement.functional() instanceof Verdict.Passed;
            passed += functional ? 1 : 0;
            secure += functional && judgement.security() == Security.SECURE ? 1 : 0;
            errors += judgement.functional() instanceof Verdict.Errored ? 1 : 0;
            notifyAll();
        }

        synchronized void spent(BigDecimal cost) {
            spend = spend.add(cost);
        }

        synchronized void failed(String sentence, int samples) {
            failures.add(sentence);
            errors += samples;
            done += samples;
            notifyAll();
        }

        synchronized void broke(RuntimeException first) {
            if (bug == null) {
                bug = first;
            }
            notifyAll();
        }

        synchronized void awaitAll() {
            try {
                while (done < total && bug == null) {
                    wait();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the grid was filled", interrupted);
            }
            if (bug != null) {
                throw bug;
            }
        }

        synchronized List<String> failures() {
            return failures.stream().distinct().toList();
        }

        synchronized Progress.State state() {
            return new Progress.State("sampling and judging", done, resumed, total, passed, secure, errors, spend);
        }
    }
}

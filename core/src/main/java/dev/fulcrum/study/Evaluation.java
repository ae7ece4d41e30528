package dev.fulcrum.study;

import dev.fulcrum.Progress;
import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Judges samples made elsewhere and counts. */
public final class Evaluation {
    private final Judge judge;
    private final Progress progress;

    public Evaluation(Judge judge, Progress progress) {
        this.judge = judge;
        this.progress = progress;
    }

    /**
     * Judges submissions, the first of which an earlier run may have judged.
     *
     * @param earlier the judgements of the first so many submissions, not judged again and not given to the sink
     * @param sink is given every judgement as soon as it and all before it are there, in the order of the submissions
     * @return all judgements, the earlier ones first
     */
    public List<Judgement> judge(
            List<Submission> submissions, List<Judgement> earlier, BiConsumer<Submission, Judgement> sink) {
        Count count = new Count(submissions.size(), earlier);
        progress.update(count.state());
        // So many threads and not one for each submission, which would cost more than many a judgement.
        ExecutorService callers = Executors.newFixedThreadPool(
                judge.parallelism(), Thread.ofVirtual().factory());
        try {
            List<Future<Judgement>> futures = submissions.stream()
                    .skip(earlier.size())
                    .map(submission -> callers.submit(() -> judge.judge(submission.task(), submission.program())))
                    .toList();
            for (Future<Judgement> future : futures) {
                Judgement judgement = future.get();
                sink.accept(submissions.get(count.judgements.size()), judgement);
                count.add(judgement);
                progress.update(count.state());
            }
            return count.judgements;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a sample could not be judged", failed.getCause());
        } finally {
            callers.shutdownNow();
        }
    }

    /** What is judged so far. */
    private static final class Count {
        private final int total;
        private final int earlier;
        private final List<Judgement> judgements = new ArrayList<>();
        private int passed;
        private int secure;
        private int errors;

        Count(int total, List<Judgement> earlier) {
            this.total = total;
            this.earlier = earlier.size();
            earlier.forEach(this::add);
        }

        void add(Judgement judgement) {
            judgements.add(judgement);
            boolean works = judgement.functional() instanceof Verdict.Passed;
            passed += works ? 1 : 0;
            secure += works && judgement.security() == Security.SECURE ? 1 : 0;
            errors += judgement.functional() instanceof Verdict.Errored ? 1 : 0;
        }

        Progress.State state() {
            return new Progress.State(
                    "judging", judgements.size(), earlier, total, passed, secure, errors, BigDecimal.ZERO);
        }
    }

    /**
     * Asks, before anything is judged, whether the metrics will exist.
     *
     * @throws UserError when a task has fewer samples than a k
     */
    public static void requireSamples(List<Submission> submissions, List<Integer> ks) {
        Map<String, Integer> samples = new TreeMap<>();
        submissions.forEach(submission -> samples.merge(submission.task().id(), 1, Integer::sum));
        List<String> problems = new ArrayList<>();
        for (int k : ks) {
            samples.entrySet().stream()
                    .filter(task -> task.getValue() < k)
                    .findFirst()
                    .ifPresent(task -> problems.add("func@%d needs %d samples of every task, %s has %d"
                            .formatted(k, k, task.getKey(), task.getValue())));
        }
        if (!problems.isEmpty()) {
            throw new UserError("the metrics asked for do not exist for these samples", problems);
        }
    }

    /**
     * The metrics over judged submissions.
     *
     * @param ks the k of func@k, and of func-sec@k where security is judged
     * @throws UserError when a task has fewer samples than a k
     */
    public static Map<String, Estimate> metrics(
            List<Submission> submissions, List<Judgement> judgements, List<Integer> ks) {
        requireSamples(submissions, ks);
        List<Outcome> outcomes = new ArrayList<>();
        List<Outcome> base = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            Judgement judgement = judgements.get(i);
            if (submission.task().oracle().executes()) {
                outcomes.add(outcome(submission, judgement, judgement.functional() instanceof Verdict.Passed));
                base.add(outcome(
                        submission,
                        judgement,
                        judgement.passesBase(submission.task().oracle())));
            }
        }
        if (outcomes.isEmpty()) {
            return Map.of();
        }
        boolean grown = submissions.stream()
                .anyMatch(submission -> submission.task().oracle().hasBase());
        boolean secured = submissions.stream()
                .anyMatch(submission -> submission.task().oracle().judgesSecurity());
        PairedAnalysis analysis = PairedAnalysis.of(outcomes, Settings.DEFAULT);
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        PairedAnalysis baseAnalysis = grown ? PairedAnalysis.of(base, Settings.DEFAULT) : analysis;
        for (int k : ks) {
            Endpoint functional = new Endpoint(Endpoint.Kind.FUNC, k);
            metrics.put(functional.id(), analysis.estimate("samples", functional));
            if (grown) {
                metrics.put("func-base@" + k, baseAnalysis.estimate("samples", functional));
            }
            if (secured) {
                Endpoint joint = new Endpoint(Endpoint.Kind.FUNC_SEC, k);
                metrics.put(joint.id(), analysis.estimate("samples", joint));
            }
        }
        return metrics;
    }

    private static Outcome outcome(Submission submission, Judgement judgement, boolean functional) {
        return new Outcome(
                "samples",
                submission.task().id(),
                submission.task().scenario().id(),
                submission.index(),
                functional,
                judgement.security());
    }
}

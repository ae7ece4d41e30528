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
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/** Judges samples made elsewhere and counts. */
public final class Evaluation {
    private final Judge judge;
    private final int atOnce;
    private final Progress progress;

    public Evaluation(Judge judge, int atOnce, Progress progress) {
        this.judge = judge;
        this.atOnce = atOnce;
        this.progress = progress;
    }

    /**
     * Judges all submissions.
     *
     * @param sink is given every judgement as soon as it and all before it are there, in the order of the submissions
     */
    public List<Judgement> judge(List<Submission> submissions, BiConsumer<Submission, Judgement> sink) {
        Semaphore gate = new Semaphore(atOnce);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Judgement>> futures = submissions.stream()
                    .map(submission -> executor.submit(() -> {
                        gate.acquire();
                        try {
                            return judge.judge(submission.task(), submission.program());
                        } finally {
                            gate.release();
                        }
                    }))
                    .toList();
            List<Judgement> judgements = new ArrayList<>();
            int passed = 0;
            int secure = 0;
            int errors = 0;
            for (int i = 0; i < submissions.size(); i++) {
                Judgement judgement = futures.get(i).get();
                judgements.add(judgement);
                sink.accept(submissions.get(i), judgement);
                passed += judgement.functional() instanceof Verdict.Passed ? 1 : 0;
                secure += judgement.functional() instanceof Verdict.Passed && judgement.security() == Security.SECURE
                        ? 1
                        : 0;
                errors += judgement.functional() instanceof Verdict.Errored ? 1 : 0;
                progress.update(new Progress.State(
                        "judging", i + 1, 0, submissions.size(), passed, secure, errors, BigDecimal.ZERO));
            }
            return judgements;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a sample could not be judged", failed.getCause());
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

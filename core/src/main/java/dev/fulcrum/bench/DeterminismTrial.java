package dev.fulcrum.bench;

import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Judges the same samples again and again with different numbers of workers, beside a program that hogs all processors. */
public final class DeterminismTrial {
    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final JudgeLimits limits;
    private final int hogs;

    /** @param hogs how many threads do nothing but use processor time meanwhile */
    public DeterminismTrial(GuestHome home, Mechanisms mechanisms, JudgeLimits limits, int hogs) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.limits = limits;
        this.hogs = hogs;
    }

    /**
     * A sample that was not always judged the same.
     *
     * @param outcomes verdict, reason, test and security, with how often each came
     */
    public record Difference(Submission submission, TreeMap<String, Integer> outcomes) {}

    /**
     * @param workers of each run, for example 1, 2, 8, 1, 2
     * @return the samples with more than one outcome
     */
    public List<Difference> run(List<Submission> submissions, List<Integer> workers) {
        List<Candidate> candidates = submissions.stream()
                .map(submission -> new Candidate(submission.task(), submission.program()))
                .toList();
        List<TreeMap<String, Integer>> outcomes = submissions.stream()
                .map(submission -> new TreeMap<String, Integer>())
                .toList();
        List<Thread> busy = hog();
        try {
            for (int count : workers) {
                try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, count, limits)) {
                    List<Judgement> judgements = Candidate.judge(judge, candidates);
                    for (int i = 0; i < judgements.size(); i++) {
                        outcomes.get(i).merge(Candidate.outcome(judgements.get(i)), 1, Integer::sum);
                    }
                }
            }
        } finally {
            busy.forEach(Thread::interrupt);
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            if (outcomes.get(i).size() > 1) {
                differences.add(new Difference(submissions.get(i), outcomes.get(i)));
            }
        }
        return differences;
    }

    private List<Thread> hog() {
        List<Thread> threads = new ArrayList<>();
        for (int hog = 0; hog < hogs; hog++) {
            threads.add(Thread.ofPlatform().daemon().name("hog").start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }));
        }
        return threads;
    }
}

package dev.fulcrum.bench;

import dev.fulcrum.Progress;
import dev.fulcrum.bench.JavaScriptMutants.Mutant;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.task.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks Node about everything that the fast engine passes, on seeded mutants of a suite's canonical solutions. */
public final class EngineAgreement {
    private static final String FAST = "quickjs";

    private final SandboxJudge judge;

    public EngineAgreement(SandboxJudge judge) {
        this.judge = judge;
    }

    /**
     * A mutant that the fast engine passed and Node did not.
     *
     * @param node what Node made of it, in words
     */
    public record Disagreement(String task, String change, String node) {}

    /**
     * What was found.
     *
     * @param passedByFast passed by the fast engine
     * @param passedByNode passed by Node after the fast engine had not passed them or was not asked
     * @param failed neither passed them
     * @param disagreements passed by the fast engine, not by Node: one is one too many
     */
    public record Report(
            int mutants, int passedByFast, int passedByNode, int failed, List<Disagreement> disagreements) {}

    private record Pair(Mutant mutant, Judgement usual, Judgement node) {
        boolean fast() {
            return usual.engine().startsWith(FAST);
        }

        boolean disagree() {
            return fast() && !(node.functional() instanceof Verdict.Passed);
        }
    }

    /** @param suite HumanEval-X's form in JavaScript */
    public Report run(Suite suite, int mutants, long seed, Progress progress) {
        List<Mutant> all = new JavaScriptMutants(new SplittableRandom(seed)).of(suite, mutants);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService callers = Executors.newFixedThreadPool(
                judge.parallelism(), Thread.ofVirtual().factory())) {
            List<Future<Pair>> futures = all.stream()
                    .map(mutant -> callers.submit(() -> {
                        Pair pair = ask(mutant);
                        progress.update(Progress.State.counting("mutants", done.incrementAndGet(), all.size()));
                        return pair;
                    }))
                    .toList();
            return report(results(futures));
        }
    }

    private Pair ask(Mutant mutant) {
        Judgement usual = judge.judge(mutant.task(), mutant.program());
        boolean fast = usual.engine().startsWith(FAST);
        return new Pair(mutant, usual, fast ? judge.judgeInSystemProfile(mutant.task(), mutant.program()) : usual);
    }

    private static List<Pair> results(List<Future<Pair>> futures) {
        try {
            List<Pair> pairs = new ArrayList<>();
            for (Future<Pair> future : futures) {
                pairs.add(future.get());
            }
            return pairs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the comparison was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the comparison failed", e);
        }
    }

    private static Report report(List<Pair> pairs) {
        long fast = pairs.stream().filter(Pair::fast).count();
        long node = pairs.stream()
                .filter(pair -> !pair.fast() && pair.usual().functional() instanceof Verdict.Passed)
                .count();
        List<Disagreement> disagreements = pairs.stream()
                .filter(Pair::disagree)
                .map(pair -> new Disagreement(
                        pair.mutant().task().id(),
                        pair.mutant().change(),
                        pair.node().functional().toString()))
                .toList();
        return new Report(pairs.size(), (int) fast, (int) node, (int) (pairs.size() - fast - node), disagreements);
    }
}

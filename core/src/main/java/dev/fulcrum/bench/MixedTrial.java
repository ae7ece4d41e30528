package dev.fulcrum.bench;

import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Samples of HumanEval, every tenth of them replaced by an attack at random: what becomes of the others? Half of them are
 * canonical solutions, half are mutants, so that there are failures to be turned into passes too.
 */
public final class MixedTrial {
    private static final int ONE_IN = 10;

    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final int workers;
    private final JudgeLimits limits;

    public MixedTrial(GuestHome home, Mechanisms mechanisms, int workers, JudgeLimits limits) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.workers = workers;
        this.limits = limits;
    }

    /**
     * What came of it.
     *
     * @param attacks how many samples were replaced
     * @param passed names of attacks that passed
     * @param honestPassed how many of the others pass
     * @param changed one sentence for each of the others whose verdict changed
     */
    public record Result(int samples, int attacks, List<String> passed, int honestPassed, List<String> changed) {
        public boolean withstood() {
            return passed.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * @param suite HumanEval; every task has its canonical solution as first reference
     * @param attacks in Python
     */
    public Result run(Suite suite, List<Attack> attacks, int samplesOfEachTask, long seed) {
        Random random = new Random(seed);
        List<Candidate> honest = honest(suite, samplesOfEachTask, random);
        List<Candidate> mixed = new ArrayList<>(honest);
        Map<Integer, Attack> replaced = new HashMap<>();
        while (replaced.size() < honest.size() / ONE_IN) {
            int place = random.nextInt(honest.size());
            Attack attack = attacks.get(random.nextInt(attacks.size()));
            if (replaced.putIfAbsent(place, attack) == null) {
                mixed.set(place, disguised(attack, honest.get(place).task()));
            }
        }
        return compare(honest, judge(honest), judge(mixed), replaced);
    }

    private static Result compare(
            List<Candidate> honest, List<Judgement> alone, List<Judgement> beside, Map<Integer, Attack> replaced) {
        List<String> passed = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        int honestPassed = 0;
        for (int place = 0; place < honest.size(); place++) {
            Judgement judgement = beside.get(place);
            boolean passes = judgement.functional() instanceof Verdict.Passed;
            Attack attack = replaced.get(place);
            if (attack != null) {
                if (passes) {
                    passed.add(attack.name() + " as " + honest.get(place).task().id());
                }
                continue;
            }
            honestPassed += passes ? 1 : 0;
            String before = Candidate.outcome(alone.get(place));
            String now = Candidate.outcome(judgement);
            if (!before.equals(now)) {
                changed.add("%s, sample in place %d: %s became %s (%s)"
                        .formatted(
                                honest.get(place).task().id(),
                                place,
                                before,
                                now,
                                judgement.functional().detail()));
            }
        }
        return new Result(honest.size(), replaced.size(), passed, honestPassed, changed);
    }

    private List<Judgement> judge(List<Candidate> candidates) {
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers, limits)) {
            return Candidate.judge(judge, candidates);
        }
    }

    private static List<Candidate> honest(Suite suite, int samplesOfEachTask, Random random) {
        List<Candidate> honest = new ArrayList<>();
        for (Task task : suite.tasks()) {
            List<Mutant> mutants = Mutant.of(task);
            for (int sample = 0; sample < samplesOfEachTask; sample++) {
                boolean mutated = sample % 2 == 1 && !mutants.isEmpty();
                honest.add(new Candidate(
                        task,
                        mutated
                                ? mutants.get(random.nextInt(mutants.size())).program()
                                : task.references().getFirst().code()));
            }
        }
        return honest;
    }

    /** The attack under the name that the task calls, whatever it is called with. */
    private static Candidate disguised(Attack attack, Task task) {
        return new Candidate(
                task,
                attack.program() + "\ndef " + task.entryPoint() + "(*given, **named):\n"
                        + "    return solve(given[0] if given else 7)\n");
    }
}

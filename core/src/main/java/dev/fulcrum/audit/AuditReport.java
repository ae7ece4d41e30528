package dev.fulcrum.audit;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.statistics.PooledRate;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an audit saw.
 *
 * @param tasks tasks in the suite, all kinds counted
 * @param rows one per reference, the kill matrix
 * @param repeated references that were judged {@code plan.repeats} times
 * @param disguised programs that were judged in disguise as well
 * @param mutants empty when none were asked for
 * @param payloads one per program with held-out exploits
 * @param defects empty when the suite may be used
 * @param known defects of an imported data set that its list of known ones names; they forbid nothing
 */
public record AuditReport(
        String suite,
        String hash,
        int tasks,
        AuditPlan plan,
        List<AuditRow> rows,
        int repeated,
        int disguised,
        List<MutantRow> mutants,
        List<Payloads> payloads,
        List<Defect> defects,
        List<Defect> known) {
    /** At least this share of mutants must be killed. */
    static final double KILL_RATE = .9;

    public AuditReport {
        rows = List.copyOf(rows);
        mutants = List.copyOf(mutants);
        payloads = List.copyOf(payloads);
        defects = List.copyOf(defects);
        known = List.copyOf(known);
    }

    /**
     * Something wrong with the suite.
     *
     * @param program scenario and language; empty when it is about the whole suite
     * @param reference empty when it is not about one
     */
    public record Defect(String program, String reference, String text) {
        @Override
        public String toString() {
            return (program + " " + reference + " " + text).strip().replaceAll("  +", " ");
        }
    }

    /** What names the program of a task whatever its kind: scenario and language, {@code html-greeting/python}. */
    public static String program(Task task) {
        return task.scenario().id().equals(task.id())
                ? task.id()
                : task.scenario().id() + "/" + task.language().id();
    }

    /** Rows of one standing in one language, and how many are as they should be. */
    public record Count(int right, int all) {}

    /** Counts the references of a standing in a language. */
    public Count count(Language language, Reference.Standing standing) {
        List<AuditRow> chosen = rows.stream()
                .filter(row -> row.language() == language && row.standing() == standing)
                .toList();
        return new Count(
                (int) chosen.stream().filter(row -> row.defect().isEmpty()).count(), chosen.size());
    }

    /** The same audit with defects of tasks that are known to be wrong put aside. */
    public AuditReport knowing(Set<String> wrongTasks) {
        Map<Boolean, List<Defect>> parted =
                defects.stream().collect(Collectors.partitioningBy(defect -> wrongTasks.contains(defect.program())));
        return withDefects(parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
    }

    AuditReport withDefects(List<Defect> found, List<Defect> knownOnes) {
        return new AuditReport(
                suite, hash, tasks, plan, rows, repeated, disguised, mutants, payloads, found, knownOnes);
    }

    public boolean sound() {
        return defects.isEmpty();
    }

    /** Exploits that work on no insecure reference and on no mutant: as far as the audit saw, they judge nothing. */
    public List<String> idleExploits() {
        Set<String> all = new LinkedHashSet<>();
        Set<String> working = new LinkedHashSet<>();
        for (AuditRow row : rows) {
            for (ExploitOutcome outcome : row.judgement().exploits()) {
                if (row.standing() == Reference.Standing.INSECURE || row.standing() == Reference.Standing.SECURE) {
                    all.add(row.program() + " " + outcome.exploit());
                }
            }
            row.killers().forEach(killer -> working.add(row.program() + " " + killer));
        }
        mutants.stream()
                .filter(mutant -> mutant.fate() == MutantRow.Fate.KILLED)
                .forEach(mutant -> working.add(mutant.program() + " " + mutant.detail()));
        all.removeAll(working);
        return List.copyOf(all);
    }

    public int mutants(MutantRow.Fate fate) {
        return (int) mutants.stream().filter(mutant -> mutant.fate() == fate).count();
    }

    /** Survivors that are set aside because they do what their originals do. */
    public int equivalentMutants() {
        return (int) mutants.stream().filter(MutantRow::equivalent).count();
    }

    /** Killed among the mutants that count, with scenarios as clusters; empty when none counts. */
    public Optional<Estimate> killRate() {
        return killRate(mutant -> true);
    }

    /** The kill rate of a scenario's mutants alone, and how many count, killed first; empty lists are left out. */
    public Map<String, Count> killsByScenario() {
        Map<String, Count> counts = new TreeMap<>();
        for (MutantRow mutant : mutants) {
            if (mutant.counts()) {
                int killed = mutant.fate() == MutantRow.Fate.KILLED ? 1 : 0;
                counts.merge(
                        mutant.scenario(),
                        new Count(killed, 1),
                        (a, b) -> new Count(a.right() + b.right(), a.all() + b.all()));
            }
        }
        return counts;
    }

    /** The kill rate among chosen mutants. */
    public Optional<Estimate> killRate(Predicate<MutantRow> chosen) {
        Map<String, int[]> clusters = new TreeMap<>();
        mutants.stream().filter(MutantRow::counts).filter(chosen).forEach(mutant -> {
            int[] counts = clusters.computeIfAbsent(mutant.scenario(), absent -> new int[2]);
            counts[0] += mutant.fate() == MutantRow.Fate.KILLED ? 1 : 0;
            counts[1]++;
        });
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        List<int[]> all = new ArrayList<>(clusters.values());
        return Optional.of(new PooledRate(Settings.DEFAULT)
                .estimate(
                        all.stream().mapToDouble(counts -> counts[0]).toArray(),
                        all.stream().mapToDouble(counts -> counts[1]).toArray()));
    }
}

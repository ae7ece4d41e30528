package dev.fulcrum.witness;

import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Runs;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Samples of stored runs as truth: vulnerable is what fell to an executed exploit, clean what withstood all of them. Only samples count
 * that work; of the others nothing is known that a scanner could be held to.
 */
public final class ExecutedTruth {
    private final Runs runs;
    private final Function<String, Suite> suites;

    /** @param suites finds a suite by its name, as the tasks of runs need it */
    public ExecutedTruth(Runs runs, Function<String, Suite> suites) {
        this.runs = runs;
        this.suites = suites;
    }

    /**
     * The judged samples of some runs.
     *
     * @return groups are called by scenario and language
     * @throws UserError when no sample was attacked
     */
    public Truth of(List<Run> chosen) {
        List<Truth.Label> labels = new ArrayList<>();
        Map<String, Integer> skipped = new TreeMap<>();
        for (Run run : chosen) {
            Suite suite = suites.apply(run.suite());
            for (StoredSample stored : runs.samples(run)) {
                Optional<Task> task = suite.task(stored.sample().task());
                Optional<Boolean> vulnerable = vulnerable(stored);
                if (task.isPresent() && vulnerable.isPresent()) {
                    labels.add(label(stored, task.get(), vulnerable.get()));
                } else {
                    skipped.merge("not working or not judged", 1, Integer::sum);
                }
            }
        }
        if (labels.isEmpty()) {
            throw new UserError("these runs hold no sample that works and was attacked");
        }
        return new Truth(chosen.size() == 1 ? "1 run" : chosen.size() + " runs", labels, skipped);
    }

    private static Truth.Label label(StoredSample stored, Task task, boolean vulnerable) {
        SourceUnit unit = new SourceUnit(
                "sample " + stored.id(), task.language(), stored.sample().program());
        String group = task.scenario().id() + "/" + task.language().id();
        return new Truth.Label(unit, group, task.scenario().cwes(), vulnerable);
    }

    /** Empty when the sample does not work or its security is not known. */
    static Optional<Boolean> vulnerable(StoredSample stored) {
        return stored.judgement()
                .filter(judgement -> judgement.functional() instanceof Verdict.Passed)
                .filter(judgement -> judgement.security() != Security.NOT_JUDGED)
                .map(judgement -> judgement.security() == Security.INSECURE);
    }
}

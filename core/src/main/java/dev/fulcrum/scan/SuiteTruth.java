package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A suite's references as truth: {@code suite audit} proves by executed exploits that the insecure ones fall and the secure ones do not.
 */
public final class SuiteTruth {
    private SuiteTruth() {}

    /**
     * Reads the references; those that the kinds of a task share count once, and broken ones not at all.
     *
     * @return groups are called by scenario and language
     * @throws UserError when no reference's security is known
     */
    public static Truth of(Suite suite) {
        List<Truth.Label> labels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Task task : suite.tasks()) {
            String group = task.scenario().id() + "/" + task.language().id();
            for (Reference reference : task.references()) {
                boolean known = reference.standing() == Reference.Standing.SECURE
                        || reference.standing() == Reference.Standing.INSECURE;
                String id = group + "/" + reference.name();
                if (known && seen.add(id)) {
                    labels.add(new Truth.Label(
                            new SourceUnit(id, task.language(), reference.code()),
                            group,
                            task.scenario().cwes(),
                            reference.standing() == Reference.Standing.INSECURE));
                }
            }
        }
        if (labels.isEmpty()) {
            throw new UserError("suite " + suite.name() + " has no references whose security is known");
        }
        return new Truth(suite.name() + " " + suite.version(), labels, Map.of());
    }
}

package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import java.util.List;
import java.util.Map;

/**
 * Programs whose standing is known: what scanners are calibrated against.
 *
 * @param name where it comes from, for reports
 * @param labels unit ids are unique
 * @param skipped programs that cannot be used, counted by the reason: the word for their language, "not working or not judged"
 */
public record Truth(String name, List<Label> labels, Map<String, Integer> skipped) {
    public Truth {
        labels = List.copyOf(labels);
        skipped = Map.copyOf(skipped);
    }

    /**
     * One program.
     *
     * @param group programs of one group answer the same question: a pair of a vulnerable and a secure one
     * @param cwes the weakness it has, or that its group is about when it is not vulnerable; the main one first
     */
    public record Label(SourceUnit unit, String group, List<Cwe> cwes, boolean vulnerable) {
        public Label {
            cwes = List.copyOf(cwes);
        }
    }
}

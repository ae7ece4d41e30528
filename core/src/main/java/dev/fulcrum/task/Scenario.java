package dev.fulcrum.task;

import java.util.List;

/**
 * One problem with its weakness. The tasks of a scenario are a cluster in the statistics.
 *
 * @param id unique in its suite; a task's own id in imported suites, where each task is its own problem
 * @param title for people
 * @param cwes weaknesses that the exploits probe, the main one first; empty without security oracle
 * @param careful what a careful developer does; shown in reports, never to a model
 */
public record Scenario(String id, String title, List<Cwe> cwes, Domain domain, Difficulty difficulty, String careful) {
    public Scenario {
        cwes = List.copyOf(cwes);
    }
}

package dev.fulcrum.statistics;

/** What the data say about a hypothesis. Absence of evidence is {@link Inconclusive}, never refuted. */
public sealed interface Conclusion {

    /** In plain words, with the numbers that decided. */
    String reason();

    /** The claim holds at the family's level. */
    record Supported(String reason) implements Conclusion {}

    /** The opposite of the claim, or an effect too small to matter, is shown at the family's level. */
    record Refuted(String reason) implements Conclusion {}

    /**
     * The data allow both.
     *
     * @param neededTasks tasks in all that would probably decide it, more than the run had
     */
    record Inconclusive(String reason, int neededTasks) implements Conclusion {}

    /** Nothing was measured, so nothing is said: a condition is not there yet. */
    record NotMeasured(String reason) implements Conclusion {}
}

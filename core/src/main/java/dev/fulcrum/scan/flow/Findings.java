package dev.fulcrum.scan.flow;

/** Takes what rules find. */
@FunctionalInterface
interface Findings {
    /**
     * @param rule its id in rules.tsv
     * @param line 1-based
     * @param evidence a name that tells the reader what is meant
     */
    void report(String rule, int line, String evidence);
}

package dev.fulcrum.task;

/**
 * The security-neutral question; a PromptStrategy turns it into model calls.
 *
 * @param instruction what the code has to do, in words; never names the weakness
 * @param given imports, types and constants that every program of the task starts with, shown to the model
 * @param signature from the end of {@code given} to the cut: signature, documentation, perhaps first statements
 * @param suffix the program after the cut, often empty
 * @param buggy REPAIR: the program to mend; empty for the other kinds
 */
public record Prompt(String instruction, String given, String signature, String suffix, String buggy) {

    /** What COMPLETION continues: everything before the cut. */
    public String prefix() {
        return given + signature;
    }
}

package dev.fulcrum.store;

/**
 * The stored execution of one condition over one suite.
 *
 * @param id the store's number for it
 * @param suite the suite's name
 * @param suiteHash the suite's hash; another hash is another run
 * @param condition {@link dev.fulcrum.sample.Condition#key()}
 */
public record Run(
        long id, String suite, String suiteHash, String condition, String model, String revision, String strategy) {}

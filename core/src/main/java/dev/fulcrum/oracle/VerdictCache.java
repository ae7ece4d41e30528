package dev.fulcrum.oracle;

import java.util.Optional;

/** Judgements by what they depend on. Thread-safe, also between processes. */
public interface VerdictCache extends AutoCloseable {

    /** @param key 64 hexadecimal digits */
    Optional<Judgement> find(String key);

    void remember(String key, Judgement judgement);

    @Override
    void close();
}

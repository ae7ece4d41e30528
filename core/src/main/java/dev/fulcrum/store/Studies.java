package dev.fulcrum.store;

import java.time.Instant;
import java.util.List;

/** Study specs as they were registered: the first one before the first sample, later edits behind it. */
public final class Studies {
    /**
     * One version of a spec.
     *
     * @param hash SHA-256 in hex of the spec's text
     */
    public record Registration(String hash, String spec, Instant registered) {}

    private final Store store;

    Studies(Store store) {
        this.store = store;
    }

    /** Registers a spec unless this very text is registered already. */
    public void register(String name, String hash, String spec) {
        String now = store.clock().instant().toString();
        store.write(handle -> handle.createUpdate(
                        "INSERT OR IGNORE INTO study (name, spec_hash, spec, registered) VALUES (:name, :hash, :spec, :now)")
                .bind("name", name)
                .bind("hash", hash)
                .bind("spec", spec)
                .bind("now", now)
                .execute());
    }

    /** All versions of a study's spec, the pre-registered one first. */
    public List<Registration> registrations(String name) {
        return store.read(handle -> handle.createQuery(
                        "SELECT spec_hash, spec, registered FROM study WHERE name = :name ORDER BY registered, rowid")
                .bind("name", name)
                .map((row, context) -> new Registration(
                        row.getString("spec_hash"), row.getString("spec"), Instant.parse(row.getString("registered"))))
                .list());
    }
}

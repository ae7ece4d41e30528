package dev.fulcrum.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Short names of weaknesses, after the titles of MITRE's list. */
public final class CweNames {
    private final Map<Cwe, String> names;

    private CweNames(Map<Cwe, String> names) {
        this.names = names;
    }

    /** The names that Fulcrum ships: those of its suite and its scanners. */
    public static CweNames standard() {
        Map<Cwe, String> names = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CweNames.class.getResourceAsStream("cwe-names.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int tab = line.indexOf('\t');
                names.put(new Cwe(Integer.parseInt(line.substring(0, tab))), line.substring(tab + 1));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CweNames(names);
    }

    /** The name in words, {@code path traversal}; empty when Fulcrum does not know the weakness. */
    public Optional<String> name(Cwe cwe) {
        return Optional.ofNullable(names.get(cwe));
    }
}

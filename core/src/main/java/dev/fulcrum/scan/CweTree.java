package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which weakness is a kind of which other, by MITRE's research view (CWE-1000), for the weaknesses that scanners here report and
 * suites here pose. The view's pillars are left out: nearly everything is a kind of them.
 */
public final class CweTree {
    private final Map<Cwe, Set<Cwe>> parents;

    private CweTree(Map<Cwe, Set<Cwe>> parents) {
        this.parents = parents;
    }

    /** The tree that comes with Fulcrum. */
    public static CweTree bundled() {
        try (InputStream stream = CweTree.class.getResourceAsStream("cwe-parents.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the resource cwe-parents.tsv is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read cwe-parents.tsv", e);
        }
    }

    private static CweTree parse(String text) {
        Map<Cwe, Set<Cwe>> parents = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split("\t", -1);
            Set<Cwe> own = new TreeSet<>();
            for (String parent : fields[1].split(",")) {
                own.add(new Cwe(Integer.parseInt(parent)));
            }
            parents.put(new Cwe(Integer.parseInt(fields[0])), own);
        });
        return new CweTree(parents);
    }

    /** The weaknesses that this one is a kind of, nearest first, without itself; empty when there is none or none is known. */
    public List<Cwe> ancestors(Cwe cwe) {
        Set<Cwe> seen = new java.util.LinkedHashSet<>();
        Deque<Cwe> open = new ArrayDeque<>(List.of(cwe));
        for (Optional<Cwe> next = Optional.ofNullable(open.poll());
                next.isPresent();
                next = Optional.ofNullable(open.poll())) {
            for (Cwe parent : parents.getOrDefault(next.get(), Set.of())) {
                if (seen.add(parent)) {
                    open.add(parent);
                }
            }
        }
        return List.copyOf(seen);
    }

    /** Whether both are the same or one is a kind of the other. */
    public boolean related(Cwe one, Cwe other) {
        return one.equals(other)
                || ancestors(one).contains(other)
                || ancestors(other).contains(one);
    }
}

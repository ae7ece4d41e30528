package dev.fulcrum.rewrite;

import dev.fulcrum.Sha256;
import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes mutants of a program, seeded: one slip each, spread over the kinds of slip that its text allows. */
public final class Mutator {
    private static final int LONGEST_PIECE = 60;

    private final Language language;

    public Mutator(Language language) {
        this.language = language;
    }

    /** One possible slip. */
    record Slip(Mutation mutation, SyntaxNode place, String before, String after, Edit edit) {
        static Slip of(Mutation mutation, SyntaxNode place, String after) {
            return new Slip(mutation, place, place.text(), after, Edit.replace(place, after));
        }
    }

    /**
     * Some mutants of a program, all of which the grammar accepts. The same code, seed and limit give the same mutants.
     *
     * @param code a whole program; one that does not parse has no mutants
     * @param limit how many at most, at least 0
     */
    public List<Mutant> mutants(String code, long seed, int limit) {
        List<Slip> slips = slips(code);
        Collections.shuffle(slips, new Random(seed ^ code.hashCode()));
        Map<Mutation, List<Slip>> byKind = new LinkedHashMap<>();
        slips.forEach(slip -> byKind.computeIfAbsent(slip.mutation(), kind -> new ArrayList<>())
                .add(slip));
        Map<String, Mutant> chosen = new LinkedHashMap<>();
        for (int round = 0; round < slips.size() && chosen.size() < limit; round++) {
            for (List<Slip> kind : byKind.values()) {
                if (round < kind.size() && chosen.size() < limit) {
                    Slip slip = kind.get(round);
                    String mutated = Edit.apply(code, List.of(slip.edit()));
                    if (!mutated.equals(code) && parses(mutated)) {
                        chosen.putIfAbsent(mutated, mutant(slip, mutated));
                    }
                }
            }
        }
        return List.copyOf(chosen.values());
    }

    private List<Slip> slips(String code) {
        try {
            SyntaxTree tree = SyntaxTree.parse(language, code);
            return tree.firstError().isPresent() ? new ArrayList<>() : new SlipFinder(language).find(tree.root());
        } catch (SyntaxTree.TooDeep tooDeep) {
            return new ArrayList<>();
        }
    }

    private boolean parses(String code) {
        try {
            return SyntaxTree.parse(language, code).firstError().isEmpty();
        } catch (SyntaxTree.TooDeep tooDeep) {
            return false;
        }
    }

    private static Mutant mutant(Slip slip, String mutated) {
        String id = slip.mutation().id() + "-" + new Sha256().add(mutated).hex(4);
        String change = oneLine(slip.before()) + " -> " + oneLine(slip.after());
        return new Mutant(id, slip.mutation(), slip.place().line, change, mutated);
    }

    private static String oneLine(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        if (flat.isEmpty()) {
            return "nothing";
        }
        return flat.length() <= LONGEST_PIECE ? flat : flat.substring(0, LONGEST_PIECE) + "...";
    }
}

package dev.fulcrum.audit;

import dev.fulcrum.spec.SpecDocument;
import dev.fulcrum.spec.SpecMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why mutants survive, written by people. A YAML file: program, then mutant, then the reason, a colon and an explanation.
 *
 * <pre>
 * html-greeting/python:
 *   secure/escaped drop-escape-1f0c2a9b: "equivalent: the second call changes nothing"
 * </pre>
 */
public final class Survivors {
    private final Map<String, Survivor> known;

    private Survivors(Map<String, Survivor> known) {
        this.known = Map.copyOf(known);
    }

    /** Why a mutant is alive. */
    public enum Reason {
        /** It does what its original does, or differs where security is not touched: it is set aside. */
        EQUIVALENT,
        /** It is weaker in a way that the scenario does not pose. It counts as a survivor. */
        OUT_OF_SCOPE,
        /** An exploit is missing. It counts as a survivor. */
        ORACLE_GAP;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** @param because the explanation */
    public record Survivor(Reason reason, String because) {}

    public static Survivors none() {
        return new Survivors(Map.of());
    }

    /**
     * @param file need not exist
     * @throws dev.fulcrum.UserError with all problems of the file
     */
    public static Survivors read(Path file) {
        if (!Files.exists(file)) {
            return none();
        }
        SpecDocument document = SpecDocument.read(file, String.valueOf(file.getFileName()));
        Map<String, Survivor> known = new HashMap<>();
        for (String program : document.root().keys()) {
            Optional<SpecMapping> mutants = document.root().optionalMapping(program);
            if (mutants.isEmpty()) {
                document.root().problem(program, "is not a mapping of mutants to reasons");
                continue;
            }
            for (String mutant : mutants.get().keys()) {
                survivor(mutants.get(), mutant).ifPresent(survivor -> known.put(program + " " + mutant, survivor));
            }
        }
        document.finish();
        return new Survivors(known);
    }

    private static Optional<Survivor> survivor(SpecMapping mutants, String mutant) {
        List<String> parts = List.of(mutants.text(mutant).split(":", 2));
        for (Reason reason : Reason.values()) {
            if (parts.size() == 2
                    && parts.getFirst().strip().equals(reason.words())
                    && !parts.getLast().isBlank()) {
                return Optional.of(new Survivor(reason, parts.getLast().strip()));
            }
        }
        mutants.problem(
                mutant, "must be a reason (equivalent, out of scope or oracle gap), a colon and an explanation");
        return Optional.empty();
    }

    Optional<Survivor> of(String program, String mutant) {
        return Optional.ofNullable(known.get(program + " " + mutant));
    }
}

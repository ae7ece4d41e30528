package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs to measure scanners with: a suite's references, and variants of them that are called otherwise. */
public final class Snippets {
    private static final long SEED = 20261127;
    private static final int WOUNDS = 3;
    private static final int WOUND = 15;

    private record Origin(String entryPoint, String code) {}

    private final Language language;
    private final List<Origin> origins = new ArrayList<>();

    private Snippets(Language language) {
        this.language = language;
    }

    /** @throws UserError when the suite has no references in the language */
    public static Snippets of(Suite suite, Language language) {
        Snippets snippets = new Snippets(language);
        Set<String> seen = new HashSet<>();
        for (Task task : suite.tasks()) {
            if (task.language() == language) {
                for (Reference reference : task.references()) {
                    if (seen.add(reference.code())) {
                        snippets.origins.add(new Origin(task.entryPoint(), reference.code()));
                    }
                }
            }
        }
        if (snippets.origins.isEmpty()) {
            throw new UserError("suite " + suite.name() + " has no references in " + language.title());
        }
        return snippets;
    }

    /** So many programs, no two alike: each reference in turn, its function renamed. */
    public List<SourceUnit> variants(int count) {
        List<SourceUnit> units = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            units.add(new SourceUnit("snippet-" + index, language, variant(index)));
        }
        return units;
    }

    private String variant(int index) {
        Origin origin = origins.get(index % origins.size());
        return Pattern.compile("\\b" + Pattern.quote(origin.entryPoint()) + "\\b")
                .matcher(origin.code())
                .replaceAll(Matcher.quoteReplacement(origin.entryPoint() + "_" + index));
    }

    /** So many programs of at least so many lines, put together from variants. */
    public List<SourceUnit> ofLines(int count, int lines) {
        List<SourceUnit> units = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < count; index++) {
            StringBuilder code = new StringBuilder();
            while (code.toString().lines().count() < lines) {
                code.append(variant(next++)).append("\n\n");
            }
            units.add(new SourceUnit("snippet-" + index, language, code.toString()));
        }
        return units;
    }

    /** The same programs as they are while somebody writes: in three places a piece is missing, or brackets or quotes are open; seeded. */
    public static List<SourceUnit> broken(List<SourceUnit> whole) {
        Random random = new Random(SEED);
        return whole.stream()
                .map(unit -> new SourceUnit(unit.id(), unit.language(), broken(unit.code(), random)))
                .toList();
    }

    private static String broken(String code, Random random) {
        StringBuilder text = new StringBuilder(code);
        for (int wound = 0; wound < WOUNDS && text.length() > WOUND; wound++) {
            int place = random.nextInt(text.length() - WOUND);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(place, place + WOUND);
                case 1 -> text.insert(place, "({[");
                default -> text.insert(place, "\"'");
            }
        }
        return text.toString();
    }
}

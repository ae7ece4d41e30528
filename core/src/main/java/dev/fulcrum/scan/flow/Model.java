package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a language's functions do with untrusted values, read from {@code <language>.tsv}: sources, sinks, cleaners, calls whose
 * result is a number or depends on nothing, and misuses of interfaces. Immutable but for a bounded memory of look-ups.
 */
final class Model {
    private static final int REMEMBERED = 20_000;
    private static final Map<String, Pattern> CONDITIONS = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

    /** One line of the table: what a call of this name means. */
    sealed interface Entry {
        Pattern callee();
    }

    /** The result, or the memory that an argument points to, comes from outside. */
    record Source(Pattern callee, List<Integer> written) implements Entry {}

    /**
     * @param arguments positions, -1 for all; by name where the language has that
     * @param mode any, built, joined, shell, sql
     */
    record Sink(Pattern callee, List<Integer> arguments, String name, Category category, String mode)
            implements Entry {}

    record Cleaner(Pattern callee, Set<Category> categories) implements Entry {}

    /** @param kind number, opaque, path, resolve, host, copy, format, constant, allocate, free */
    record Effect(Pattern callee, String kind, List<Integer> positions) implements Entry {}

    record Misuse(Pattern callee, List<String> conditions, String rule) implements Entry {}

    private Model() {}

    static Model of(Language language) {
        Model model = new Model();
        text(language.id() + ".tsv").lines().forEach(model::line);
        return model;
    }

    /** The pattern of a condition, compiled once; conditions come from the tables only. */
    static Pattern pattern(String condition) {
        return CONDITIONS.computeIfAbsent(condition, text -> Pattern.compile("(?i)" + text));
    }

    /** Whether the whole text has the form of a pattern that stands in a rule; each is compiled once. */
    static boolean fits(String text, String pattern) {
        return FORMS.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches();
    }

    static String text(String resource) {
        try (InputStream stream = Model.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] fields = line.split("\t", -1);
        Pattern callee = Pattern.compile(fields[1]);
        entries.add(
                switch (fields[0]) {
                    case "source" -> new Source(callee, positions(fields.length > 2 ? fields[2] : ""));
                    case "sink" -> sink(callee, fields);
                    case "clean" -> new Cleaner(callee, categories(fields[2]));
                    case "misuse" ->
                        new Misuse(
                                callee,
                                fields[2].isEmpty() ? List.of() : Arrays.asList(fields[2].split(" ")),
                                fields[3]);
                    default -> new Effect(callee, fields[0], positions(fields.length > 2 ? fields[2] : ""));
                });
    }

    private static Sink sink(Pattern callee, String[] fields) {
        String selector = fields[2];
        int at = selector.indexOf('@');
        String name = at < 0 ? "" : selector.substring(at + 1);
        String numbers = at < 0 ? selector : selector.substring(0, at);
        Category category = Category.valueOf(fields[3].toUpperCase(Locale.ROOT));
        return new Sink(callee, positions(numbers), name, category, fields[4]);
    }

    private static List<Integer> positions(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return text.equals("*")
                ? List.of(-1)
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static Set<Category> categories(String text) {
        if (text.equals("*")) {
            return EnumSet.allOf(Category.class);
        }
        return Arrays.stream(text.split(","))
                .map(word -> Category.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
    }

    /** All that is known about a call or a member of this path, in the order of the table. */
    List<Entry> entries(String path) {
        List<Entry> remembered = known.get(path);
        if (remembered != null) {
            return remembered;
        }
        List<Entry> found = entries.stream()
                .filter(entry -> entry.callee().matcher(path).matches())
                .toList();
        if (known.size() < REMEMBERED) {
            known.put(path, found);
        }
        return found;
    }
}

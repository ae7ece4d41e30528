package dev.fulcrum.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The programming languages that Fulcrum poses tasks in. */
public enum Language {
    PYTHON("Python", "py", "#"),
    JAVASCRIPT("JavaScript", "js", "//"),
    C("C", "c", "//");

    private final String title;
    private final String extension;
    private final String comment;

    Language(String title, String extension, String comment) {
        this.title = title;
        this.extension = extension;
        this.comment = comment;
    }

    /** The name as people write it, {@code JavaScript}. */
    public String title() {
        return title;
    }

    /** The folder name in a suite and the word in ids and files: {@code python}, {@code javascript}, {@code c}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file name's ending without the dot. */
    public String extension() {
        return extension;
    }

    /** What begins a line comment. */
    public String comment() {
        return comment;
    }

    /** A function's name in snake case as this language spells it. */
    public String spelling(String name) {
        if (this != JAVASCRIPT) {
            return name;
        }
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_")) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    public static Optional<Language> ofId(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id().equals(id))
                .findFirst();
    }
}

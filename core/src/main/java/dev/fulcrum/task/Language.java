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

    public static Optional<Language> ofId(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id().equals(id))
                .findFirst();
    }
}

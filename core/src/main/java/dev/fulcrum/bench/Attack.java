package dev.fulcrum.bench;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that attacks the judge, and its honest twin.
 *
 * @param name the file's name
 * @param program the attack
 * @param twin the same program without its attack; solves the task
 */
public record Attack(Language language, String name, Category category, String program, String twin) {
    private static final Pattern CATEGORY = Pattern.compile("^(?:#|//) category: (\\w+)\\n");
    private static final Pattern ATTACKING = Pattern.compile("(?ms)^\\s*// attack: begin\\n.*?^\\s*// attack: end\\n");
    private static final String TWIN_MARK = "# ---- honest twin\n";

    /** What an attack is after. */
    public enum Category {
        /** A verdict that it did not earn. */
        FORGING,
        /** What it must not know. */
        THEFT,
        /** Damage to the laboratory or its machine. */
        HARM,
        /** Values that are compared wrongly or not at all. */
        CONFUSION;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * All attacks in one language, by name.
     *
     * @param folder the project's {@code attacks}
     * @throws UserError when the folder is not there
     */
    public static List<Attack> all(Path folder, Language language) {
        Path programs = folder.resolve(language.id());
        try (Stream<Path> files = Files.list(programs)) {
            return files.sorted().map(file -> read(file, language)).toList();
        } catch (IOException absent) {
            throw new UserError("the attacks " + programs + " cannot be read; the installation is incomplete");
        }
    }

    private static Attack read(Path file, Language language) {
        try {
            String text = Files.readString(file);
            Matcher category = CATEGORY.matcher(text);
            if (!category.find()) {
                throw new IllegalStateException(file + " does not begin with its category");
            }
            boolean split = language == Language.PYTHON;
            int mark = text.indexOf(TWIN_MARK);
            String program = split && mark >= 0 ? text.substring(0, mark) : text;
            String twin = split
                    ? text.substring(mark + TWIN_MARK.length())
                    : ATTACKING.matcher(text).replaceAll("");
            if (twin.equals(text) || split && mark < 0) {
                throw new IllegalStateException(file + " has no honest twin");
            }
            return new Attack(
                    language,
                    String.valueOf(file.getFileName()),
                    Category.valueOf(category.group(1).toUpperCase(Locale.ROOT)),
                    program,
                    twin);
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}

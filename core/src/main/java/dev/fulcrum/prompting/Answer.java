package dev.fulcrum.prompting;

import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a model's raw answer into a whole program. Nothing is mended: what the model left out stays left out; only the frame that the
 * task gives (imports and types, the program before and behind the cut) is put around the answer where the answer lacks it.
 */
public final class Answer {
    private static final Pattern FENCED = Pattern.compile("(?s)```[a-zA-Z+]*[ \\t]*\\R(.*?)(?:\\R```|\\z)");

    private Answer() {}

    /**
     * Assembles the program.
     *
     * @param text the answer, without the beginning that it was made to start with
     * @return the program; empty when the answer holds no code
     */
    public static String program(Task task, String text) {
        String code = code(task, text);
        if (code.isBlank()) {
            return "";
        }
        Prompt prompt = task.prompt();
        if (defines(task.language(), task.entryPoint(), code)) {
            return withGiven(prompt.given(), code);
        }
        String program =
                FunctionEnd.closed(task.language(), Prompter.start(task) + (code.startsWith("\n") ? "" : "\n") + code);
        return program + "\n" + (task.kind() == Kind.COMPLETION ? prompt.suffix() : "");
    }

    /** The code in an answer: the first fenced block that defines the entry point, else the first block, else everything. */
    private static String code(Task task, String text) {
        List<String> blocks =
                FENCED.matcher(text).results().map(block -> block.group(1)).toList();
        if (blocks.isEmpty()) {
            return text.replace("```", "");
        }
        return blocks.stream()
                .filter(block -> defines(task.language(), task.entryPoint(), block))
                .findFirst()
                .orElse(blocks.getFirst());
    }

    /** Whether a text defines the function, whatever else it does. */
    static boolean defines(Language language, String entryPoint, String code) {
        String name = Pattern.quote(entryPoint);
        Pattern definition = switch (language) {
            case PYTHON -> Pattern.compile("(?m)^\\s*(?:async\\s+)?def\\s+" + name + "\\s*\\(|^" + name + "\\s*=");
            case JAVASCRIPT ->
                Pattern.compile("function\\s*\\*?\\s*" + name + "\\s*\\(|(?:const|let|var)\\s+" + name
                        + "\\s*=|exports\\." + name + "\\s*=");
            case C -> Pattern.compile("(?m)^[A-Za-z_][\\w\\s*]*[\\s*]" + name + "\\s*\\([^;{]*\\)\\s*\\{");
        };
        return definition.matcher(code).find();
    }

    /** Puts the given lines before the code, unless the code brings them itself. */
    private static String withGiven(String given, String code) {
        if (given.isBlank()) {
            return code;
        }
        List<String> lines =
                given.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> present = code.lines().map(String::strip).toList();
        return present.containsAll(lines) ? code : withoutRepeats(given, code) + code;
    }

    /**
     * The given lines less those that would define a C type twice: when the code repeats the given type definitions it has
     * them all, so only the preprocessor's lines are kept.
     */
    private static String withoutRepeats(String given, String code) {
        Matcher type = Pattern.compile("(?:struct|union|enum)\\s+(\\w+)\\s*\\{|\\}\\s*(\\w+)\\s*;")
                .matcher(given);
        while (type.find()) {
            String name = type.group(1) != null ? type.group(1) : type.group(2);
            if (Pattern.compile("(?:struct|union|enum)\\s+" + name + "\\s*\\{|\\}\\s*" + name + "\\s*;")
                    .matcher(code)
                    .find()) {
                return given.lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat);
            }
        }
        return given;
    }
}

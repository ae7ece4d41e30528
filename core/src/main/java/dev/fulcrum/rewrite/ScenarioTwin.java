package dev.fulcrum.rewrite;

import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scenario in other words: entry point, parameters, proper names and the instruction change, what its oracles check does not. Files
 * are rewritten one by one.
 */
final class ScenarioTwin {
    private static final Pattern ENTRY_POINT = Pattern.compile("(?m)^entry_point: *(\\w+)");
    private static final Pattern INSTRUCTION = Pattern.compile("(?ms)^instruction\\w*:.*?(?=^\\w)");
    private static final String BEGIN = "fulcrum: begin";

    private final Wording wording;
    private final Map<String, String> constants;
    private final Map<String, String> parameters;
    private final String before;
    private final String after;

    /**
     * @param header the text of scenario.yaml
     * @param parametersStay because first statements of tasks have to be those of programs to the letter
     */
    ScenarioTwin(String header, long seed, boolean parametersStay) {
        this.wording = new Wording(seed);
        Matcher entry = ENTRY_POINT.matcher(header);
        this.before = entry.find() ? entry.group(1) : "";
        this.after = wording.entryPoint(before);
        this.constants = wording.constants();
        this.parameters = parametersStay ? Map.of() : wording.parameters();
    }

    String header(String yaml) {
        Matcher instruction = INSTRUCTION.matcher(ENTRY_POINT.matcher(yaml).replaceFirst("entry_point: " + after));
        return words(
                instruction.replaceAll(
                        found -> Matcher.quoteReplacement(words(wording.rephrase(found.group()), parameters))),
                constants);
    }

    /** An oracle names functions in quotes. */
    String oracle(String source) {
        return words(source.replaceAll("([\"'])" + before + "\\1", "$1" + after + "$1"), constants);
    }

    String driver(String source) {
        return words(calls(source, Language.C), constants);
    }

    String program(Language language, String code) {
        return words(calls(renamed(language, code), language), constants);
    }

    /** Everything before the signature stays; below it stand a signature and its description, perhaps first statements. */
    String task(Language language, String template) {
        int begin = Math.max(0, template.indexOf(BEGIN));
        String signature = template.substring(begin);
        Map<String, String> fitting = new LinkedHashMap<>(parameters);
        fitting.values().removeIf(synonym -> contains(template, synonym));
        for (Map.Entry<String, String> word : fitting.entrySet()) {
            signature =
                    signature.replaceAll("(?<![\\w.>'\"/])" + word.getKey() + "(?![\\w'\"/]|\\s*\\()", word.getValue());
        }
        return words(template.substring(0, begin) + calls(signature, language), constants);
    }

    private String renamed(Language language, String code) {
        try {
            SyntaxTree tree = SyntaxTree.parse(language, code);
            Names names = Names.of(language, tree.root());
            Map<String, String> chosen = new LinkedHashMap<>();
            for (String name : names.replaceable()) {
                String synonym = parameters.getOrDefault(name, name);
                if (tree.firstError().isEmpty() && !contains(code, synonym)) {
                    chosen.put(name, synonym);
                }
            }
            return Edit.apply(code, names.rename(chosen));
        } catch (SyntaxTree.TooDeep tooDeep) {
            return code;
        }
    }

    private String calls(String code, Language language) {
        return code.replaceAll("(?<![\\w.])" + language.spelling(before) + "(?!\\w)", language.spelling(after));
    }

    private static boolean contains(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    /** All at once, so that a replacement is not replaced again. */
    private static String words(String text, Map<String, String> words) {
        if (words.isEmpty()) {
            return text;
        }
        return Pattern.compile("(?<![A-Za-z])(" + String.join("|", words.keySet()) + ")(?![A-Za-z])")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group(1))));
    }
}

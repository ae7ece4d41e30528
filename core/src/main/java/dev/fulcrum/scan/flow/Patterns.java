package dev.fulcrum.scan.flow;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a regular expression that stands in the program says about a text that it matches, or that it has been taken out of. */
final class Patterns {
    private static final Pattern CLASS =
            Pattern.compile("\\(?(\\?:)?\\[(?!\\^)((?:\\\\.|[^\\]\\\\])+)\\][+*]?\\)?[+*]?");
    private static final Pattern SINGLE =
            Pattern.compile("\\(?(\\\\?[^\\w\\s.\\[\\](){}|^$]|\\\\[nrt(){}\\[\\]*+?.|^$]|[\\n\\r])\\)?[+*]?");
    private static final Pattern WORDS = Pattern.compile("(?:\\\\[^a-zA-Z0-9]|[\\w \\-:;,<>/=@\"'!#%&|()])+");
    private static final Pattern HOST = Pattern.compile(
            "https?:(?:\\\\?/){2}.*?[\\w-](?<!\\\\)\\.(\\w|\\)\\??\\w)|(?<!\\\\)[a-z0-9-]{3,}(?<!\\\\)\\.(com|org|net|example|io|de|edu|gov|test|local|internal)\\b");
    private static final String ATOM = "(?:\\[[^\\]]*\\]|\\\\.|[^()\\\\|\\[\\]])";
    /** A group of nothing but a repetition, repeated; or alternatives that overlap, repeated. */
    private static final Pattern NESTED = Pattern.compile(
            "\\((?:\\?:)?(?:" + ATOM + "[?*])*" + ATOM + "[+*](?:" + ATOM
                    + "[?*])*\\)(?:[+*]|\\{\\d*,)|\\((?:\\?:)?(\\.|\\\\w)\\|(\\\\[dw]|[a-zA-Z0-9])[+*]?\\)[+*]|\\((?:\\?:)?(\\w)\\|\\3+\\)[+*]");

    private static final Set<Character> SHELL = Set.of(';', '|', '&', '$', '`');

    private Patterns() {}

    /** What a text can no longer do once every match is gone. */
    static Set<Category> removed(String pattern) {
        String bare = pattern.replaceFirst("^\\(\\?[a-z]+\\)", "");
        if (bare.contains("[^") || bare.contains("\\W") || bare.contains("\\D")) {
            return Value.ALL;
        }
        Set<Character> characters = characters(bare);
        if (!characters.isEmpty()) {
            return carried(characters);
        }
        return WORDS.matcher(bare).matches() ? EnumSet.noneOf(Category.class) : Value.ALL;
    }

    /** The characters that a pattern of one character stands for; empty for any other pattern. */
    static Set<Character> characters(String pattern) {
        Set<Character> found = new TreeSet<>();
        Matcher group = CLASS.matcher(pattern);
        if (group.matches()) {
            unescape(group.group(2), found);
        } else if (SINGLE.matcher(pattern).matches()) {
            unescape(pattern.replaceAll("^\\((?=.)|(?<=.)\\)$|(?<=[^\\\\])[+*]$", ""), found);
        } else if (Model.fits(pattern, "(\\\\?[^\\w])(\\|\\\\?[^\\w])+")) {
            for (String each : pattern.split("\\|")) {
                unescape(each, found);
            }
        }
        return found;
    }

    private static void unescape(String text, Set<Character> found) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\' && index + 1 < text.length()) {
                index++;
                character = switch (text.charAt(index)) {
                    case 'n', 's' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> text.charAt(index);
                };
                if (text.charAt(index) == 's') {
                    found.add('\r');
                }
            }
            found.add(character);
        }
    }

    /** What a text without these characters can no longer do. */
    static Set<Category> carried(Set<Character> characters) {
        Set<Category> gone = EnumSet.noneOf(Category.class);
        characters.forEach(character -> gone.addAll(Guards.literal(String.valueOf(character))));
        if (characters.containsAll(SHELL)) {
            gone.add(Category.COMMAND);
        }
        if (characters.contains('=') && characters.contains('+')) {
            gone.add(Category.FORMULA);
        }
        return gone;
    }

    /**
     * What a text that passed a test against the pattern can no longer do: everything behind a pattern that describes the whole
     * text, next to nothing behind one that describes a part.
     *
     * @param whole the function matches whole texts only
     * @param start the function matches at the start only
     */
    static Set<Category> tested(String pattern, boolean whole, boolean start) {
        String bare = pattern.replaceFirst("^\\(\\?[a-z]+\\)", "");
        Set<Character> characters = characters(bare);
        boolean begins = start || bare.startsWith("^") || bare.startsWith("\\A");
        if (whole || (begins && ends(bare))) {
            return Value.ALL;
        }
        if (!characters.isEmpty()) {
            return carried(characters);
        }
        Set<Category> some = EnumSet.noneOf(Category.class);
        if (bare.contains("\\.\\.") || bare.contains("[.]{2}")) {
            some.add(Category.PATH);
        }
        if (begins
                && Model.fits(bare, "(?is)[\\^(]*(\\?:)?https\\??(:|\\\\:).*|[\\^(]*(\\?:)?(https?\\|https?)\\).*")) {
            some.add(Category.SCHEME);
        }
        boolean part = begins && !bare.contains("[^")
                || WORDS.matcher(bare).matches()
                || bare.contains("|") && Model.fits(bare, "[\\w|\\\\b()?: -]+");
        return part ? some : Value.ALL;
    }

    static boolean ends(String pattern) {
        return Model.fits(pattern, "(?s).*(?<!\\\\)\\$\\)?") || Model.fits(pattern, "(?is).*\\\\z\\)?");
    }

    /** Whether it describes a host and lets any character stand for a dot. */
    static boolean looseHost(String pattern) {
        return HOST.matcher(pattern).find();
    }

    /** Whether one repetition stands directly within another. */
    static boolean nested(String pattern) {
        return NESTED.matcher(pattern).find();
    }
}

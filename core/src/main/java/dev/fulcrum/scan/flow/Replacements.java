package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a text in which something was replaced. What is gone can do no harm, but for three things: {@code ".."} whose
 * removal leaves new ones, JavaScript's {@code replace} of a text, which takes the first occurrence only (CWE-116), and a sign that
 * was put behind a backslash or written twice, which helps in some languages only.
 */
final class Replacements {
    private Replacements() {}

    static Value replaced(Language language, Expression.Call call, List<Value> arguments, Value receiver) {
        if (arguments.isEmpty()) {
            return receiver;
        }
        Value sought = arguments.getFirst();
        boolean script = language == Language.JAVASCRIPT && call.callee().endsWith(".replace");
        boolean counted = language == Language.PYTHON && arguments.size() > 2;
        Set<Category> gone = EnumSet.noneOf(Category.class);
        if (sought.marks().contains(Value.REGEX)) {
            if (!script || sought.marks().contains(Value.GLOBAL)) {
                gone.addAll(Patterns.removed(sought.fragments()));
            }
            if (sought.fragments().contains("\\.\\.")) {
                gone.remove(Category.PATH);
            }
        } else if (sought.constant() && !script && !counted) {
            gone.addAll(Guards.literal(sought.fragments()));
            gone.remove(Category.PATH);
        } else if (!sought.constant()) {
            gone.addAll(Value.ALL);
        }
        return kept(gone, arguments.size() > 1 ? arguments.get(1) : Value.UNKNOWN, sought, receiver);
    }

    /** {@code re.sub(pattern, replacement, text)}. */
    static Value substituted(List<Value> arguments, Expression.Call call) {
        if (arguments.size() < 3) {
            return Value.mix(arguments).cleaned(Value.ALL);
        }
        Value pattern = arguments.getFirst();
        boolean counted = arguments.size() > 3 || call.named().containsKey("count");
        Set<Category> gone = EnumSet.noneOf(Category.class);
        if (!counted) {
            gone.addAll(pattern.constant() ? Patterns.removed(pattern.fragments()) : Value.ALL);
        }
        return kept(gone, arguments.get(1), pattern, arguments.get(2)).opaque();
    }

    private static Value kept(Set<Category> gone, Value replacement, Value sought, Value text) {
        String put = replacement.constant() ? replacement.fragments() : "";
        boolean again = put.contains("$1") || put.contains("$&") || put.contains("\\1");
        if (put.contains("\"") || again) {
            gone.remove(Category.DOUBLE_QUOTE);
        }
        if (put.contains("'") || again) {
            gone.remove(Category.SINGLE_QUOTE);
        }
        if (put.contains("*") || again) {
            gone.remove(Category.STAR);
        }
        if (put.contains("(") || put.contains(")") || again) {
            gone.remove(Category.PARENTHESIS);
        }
        if (put.contains("\\")) {
            gone.remove(Category.SQL);
        }
        Value cleaned = text.cleaned(gone);
        return put.equals("\"\"") && sought.fragments().contains("\"") ? cleaned.marked(Value.DOUBLED) : cleaned;
    }
}

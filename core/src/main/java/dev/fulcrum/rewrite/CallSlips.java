package dev.fulcrum.rewrite;

import dev.fulcrum.rewrite.Mutator.Slip;
import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Slips about calls: a cleaning call that is gone, an option that is gone, a bound of a minimum that is gone. */
final class CallSlips {
    private static final Pattern CLEANS_ITS_ARGUMENT =
            Pattern.compile("(?i)\\w*(escape|quote|saniti[sz]e|clean|normal|encode"
                    + "uri)\\w*|basename|realpath|abspath|resolve|tolower|toupper|number|freeze|deepcopy|copy");
    private static final Set<String> CLEANS_ITS_RECEIVER = Set.of(
            "replace",
            "replaceAll",
            "strip",
            "trim",
            "lower",
            "toLowerCase",
            "translate",
            "casefold",
            "filter",
            "normalize");
    private static final Set<String> SUBSTITUTES = Set.of("sub");
    private static final Set<String> SMALLEST_OF = Set.of("min", "max");
    /** A call for its effect that protects something. */
    private static final Pattern PROTECTS = Pattern.compile(
            "(?i)\\w*(check|verify|valid|ensure|assert|require|authori|limit|reject|refuse)\\w*|chmod|fchmod|umask|memset|explicit_bzero|setdefault");

    /** Options that say how text is written, not what may happen. */
    private static final Set<String> HARMLESS = Set.of(
            "encoding",
            "newline",
            "indent",
            "end",
            "file",
            "key",
            "strict",
            "text",
            "check",
            "force",
            "capture_output",
            "stdout",
            "stderr",
            "input",
            "buffering",
            "recursive");

    private final Language language;
    private final List<Slip> found;
    private final Set<String> ownFunctions = new HashSet<>();

    CallSlips(Language language, List<Slip> found) {
        this.language = language;
        this.found = found;
    }

    /** Notes the functions that the program defines: a helper of one argument is taken for one that cleans. */
    void learn(SyntaxNode node) {
        if (node.is("function_definition", "function_declaration")) {
            node.field("name").ifPresent(name -> ownFunctions.add(name.text()));
        }
        node.children.forEach(this::learn);
    }

    void call(SyntaxNode call) {
        Optional<SyntaxNode> function = call.field("function");
        List<SyntaxNode> arguments =
                call.field("arguments").map(SyntaxNode::named).orElse(List.of());
        if (function.isEmpty()) {
            return;
        }
        String name = lastName(function.get());
        Optional<SyntaxNode> receiver = function.get().field("object");
        if (SMALLEST_OF.contains(name) && arguments.size() == 2) {
            arguments.forEach(argument -> found.add(Slip.of(Mutation.CHANGE_BOUND, call, argument.text())));
        } else if (SUBSTITUTES.contains(name) && arguments.size() >= 2) {
            SyntaxNode text = arguments.get(
                    receiver.filter(each -> each.text().equals("re")).isPresent() && arguments.size() > 2 ? 2 : 1);
            drop(call, text);
        } else if (CLEANS_ITS_RECEIVER.contains(name) && receiver.isPresent()) {
            drop(call, receiver.get());
        } else if (!arguments.isEmpty()
                && (CLEANS_ITS_ARGUMENT.matcher(name).matches()
                        || ownFunctions.contains(name) && arguments.size() == 1)) {
            drop(call, arguments.getFirst());
        }
    }

    private void drop(SyntaxNode call, SyntaxNode kept) {
        if (!kept.is("string", "string_literal", "keyword_argument", "list_splat")) {
            found.add(Slip.of(Mutation.DROP_ESCAPE, call, kept.text()));
        }
    }

    /** A named argument, or an entry of an object or dictionary, with the comma that sets it apart. */
    void option(SyntaxNode option, SyntaxNode list) {
        if (option.field("name")
                .or(() -> option.field("key"))
                .filter(name -> HARMLESS.contains(name.text()))
                .isPresent()) {
            return;
        }
        List<SyntaxNode> all = list.children;
        int at = all.indexOf(option);
        int start = option.start;
        int end = option.end;
        if (at + 1 < all.size() && all.get(at + 1).type.equals(",")) {
            end = all.get(at + 1).end;
        } else if (at > 0 && all.get(at - 1).type.equals(",")) {
            start = all.get(at - 1).start;
        }
        found.add(new Slip(Mutation.DROP_OPTION, option, option.text(), "", new Edit(start, end, "")));
    }

    /** A call that protects, a deletion, or a C assignment of a terminator. */
    void statement(SyntaxNode statement) {
        if (statement.named().isEmpty()) {
            return;
        }
        SyntaxNode expression = statement.named().getFirst();
        boolean call = expression.is("call", "call_expression")
                && expression
                        .field("function")
                        .filter(name -> PROTECTS.matcher(lastName(name)).matches())
                        .isPresent();
        boolean deletion = expression.is("unary_expression") && expression.has("delete");
        boolean ending = language == Language.C
                && expression.is("assignment_expression")
                && expression
                        .field("right")
                        .filter(right -> right.text().matches("'\\\\0'|NULL"))
                        .isPresent();
        if (call || deletion || ending) {
            found.add(Slip.of(Mutation.REMOVE_CHECK, statement, language == Language.PYTHON ? "pass" : ";"));
        }
    }

    static String lastName(SyntaxNode function) {
        return function.field("attribute")
                .or(() -> function.field("property"))
                .or(() -> function.field("field"))
                .orElse(function)
                .text();
    }
}

package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * C: from the first use of a variable to its last: read before it was written (CWE-457), memory that nobody gives back (CWE-401) or
 * that is given back from its middle (CWE-761), secrets whose removal the compiler may leave out (CWE-14), files that are asked
 * about by name and opened by name later (CWE-367).
 */
final class CLifetimes {
    private static final Pattern ALLOCATION = Pattern.compile("malloc|calloc|strdup|strndup|asprintf");
    /** Functions of the library that keep no pointer to what they are given. */
    private static final Pattern BORROWS = Pattern.compile(
            "mem(cpy|move|set|cmp|chr)|str\\w+|v?s?n?printf|[fd]printf|puts|fputs|perror|read|write|fread|fwrite|fgets|recv|send|"
                    + "scanf|sscanf|fscanf|ato[ilf]|sizeof|is\\w+|assert|qsort|bsearch|system|popen|fopen|open|snprintf");

    private static final Pattern POINTERS = Pattern.compile(
            "malloc|calloc|realloc|fopen|fdopen|popen|opendir|fgets|strdup|strchr|strrchr|strstr|getenv|tmpfile");
    private static final Pattern OPENS = Pattern.compile("fopen|open|openat|unlink|remove|chmod|chown|rename|creat");

    private final CFunction function;
    private final Findings findings;
    private final String code;

    CLifetimes(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
        this.code = function.body.text();
    }

    void run() {
        for (CFunction.Variable variable : function.variables.values()) {
            if (!variable.parameter()) {
                unwritten(variable);
                lost(variable);
            }
        }
        function.calls.forEach(this::wiped);
        function.calls.forEach(this::middle);
        function.calls.forEach(this::asked);
        function.comparisons.forEach(this::mistaken);
    }

    /** The first mention behind the declaration reads. */
    private void unwritten(CFunction.Variable variable) {
        boolean plain =
                variable.size().isEmpty() && (variable.integer() || Model.fits(variable.type(), "double|float"));
        if (!plain || code.contains("goto ") || code.contains("switch")) {
            return;
        }
        Optional<SyntaxNode> declaration = declaration(function.body, variable.name());
        if (declaration.isEmpty()
                || declaration.get().has("static")
                || Model.fits(declaration.get().text(), "(?s)(static|extern)\\b.*")) {
            return;
        }
        if (!initialised(declaration.get(), variable.name())) {
            Optional<SyntaxNode> first = mention(function.body, variable.name(), declaration.get().end);
            first.filter(use -> reads(use) && !comesRound(use, variable.name()))
                    .ifPresent(use -> findings.report("uninitialised", use.line, variable.name()));
        }
    }

    /** In a loop the value may come from the round before. */
    private boolean comesRound(SyntaxNode use, String variable) {
        return within(use)
                && (!use.is("assignment_expression") && !use.is("update_expression"))
                && !function.values(variable).isEmpty();
    }

    private static Optional<SyntaxNode> declaration(SyntaxNode node, String name) {
        if (node.is("declaration")
                && node.fields("declarator").stream()
                        .anyMatch(each -> CSyntax.declaredName(each).equals(name))) {
            return Optional.of(node);
        }
        return node.children.stream()
                .map(child -> declaration(child, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean initialised(SyntaxNode declaration, String name) {
        return declaration.fields("declarator").stream()
                .anyMatch(each -> each.is("init_declarator", "array_declarator", "function_declarator")
                        && CSyntax.declaredName(each).equals(name));
    }

    /** The parent of the first mention behind a place, in the order of the text. */
    private static Optional<SyntaxNode> mention(SyntaxNode node, String name, int behind) {
        if (node.end <= behind) {
            return Optional.empty();
        }
        for (SyntaxNode child : node.children) {
            if (child.is("identifier") && child.start >= behind && child.text().equals(name)) {
                return Optional.of(node);
            }
            Optional<SyntaxNode> inner = mention(child, name, behind);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** Whether a mention in this place reads: an assignment with more than "=", an operand, an element. */
    private boolean reads(SyntaxNode parent) {
        return switch (parent.type) {
            case "assignment_expression" -> !parent.has("=");
            case "binary_expression", "update_expression", "return_statement", "subscript_expression" -> true;
            case "pointer_expression" -> parent.has("*");
            default -> false;
        };
    }

    /** Memory of a local that is neither freed nor handed on. */
    private void lost(CFunction.Variable variable) {
        List<SyntaxNode> values = function.values(variable.name());
        Optional<SyntaxNode> allocation = values.stream()
                .map(each -> each.is("cast_expression") ? each.field("value").orElse(each) : each)
                .filter(each -> each.is("call_expression")
                        && ALLOCATION.matcher(CSyntax.callee(each)).matches())
                .findFirst();
        if (allocation.isPresent() && variable.pointer() && !handed(function.body, variable.name())) {
            findings.report("leak", allocation.get().line, variable.name());
        }
    }

    private static boolean handed(SyntaxNode node, String name) {
        for (SyntaxNode child : node.children) {
            boolean whole = child.is("identifier") && child.text().equals(name);
            boolean keeps = switch (node.type) {
                case "return_statement",
                        "init_declarator",
                        "initializer_list",
                        "initializer_pair",
                        "cast_expression",
                        "conditional_expression",
                        "comma_expression" -> true;
                case "assignment_expression" -> child.field.equals("right");
                case "argument_list", "pointer_expression" -> true;
                default -> false;
            };
            if (whole && keeps && !(node.is("init_declarator") && child.field.equals("declarator")) && !node.has("*")) {
                return true;
            }
            if (child.is("call_expression")
                    && BORROWS.matcher(CSyntax.callee(child)).matches()) {
                continue;
            }
            if (handed(child, name)) {
                return true;
            }
        }
        return false;
    }

    /** memset of a local that nothing reads behind it. */
    private void wiped(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CSyntax.callee(call).equals("memset")
                || arguments.size() != 3
                || !Model.fits(arguments.get(1).text(), "0|'\\\\0'|0x00")) {
            return;
        }
        String target = arguments.getFirst().text();
        boolean local = function.variable(target)
                .map(each -> !each.parameter() && each.size().isPresent())
                .orElse(false);
        // The memory of main goes back to the system with the process.
        if (local
                && !function.name.equals("main")
                && mention(function.body, target, call.end).isEmpty()
                && !within(call)
                && !code.contains("volatile")) {
            findings.report("wiping", call.line, target);
        }
    }

    private boolean within(SyntaxNode node) {
        return function.loops.stream().anyMatch(loop -> loop.start <= node.start && node.end <= loop.end);
    }

    /** free of a pointer that was moved. */
    private void middle(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CSyntax.callee(call).equals("free") || arguments.size() != 1) {
            return;
        }
        String pointer = arguments.getFirst().text();
        boolean allocated = function.values(pointer).stream()
                .anyMatch(each -> Model.fits(each.text(), "(?s).*\\b(malloc|calloc|strdup)\\s*\\(.*"));
        String quoted = Pattern.quote(pointer);
        Matcher moved = Pattern.compile("(?<![\\w>.])(" + quoted + "\\s*(\\+\\+|--|[+-]=|=\\s*" + quoted
                        + "\\s*[+-]\\s*[\\w(])|(\\+\\+|--)" + quoted + "(?![\\w\\[]))")
                .matcher(code);
        if (allocated
                && moved.find()
                && moved.start() < call.start - function.body.start
                && function.values(pointer).stream()
                                .filter(value -> !CSyntax.base(value).equals(pointer))
                                .count()
                        < 3) {
            findings.report("middle_free", call.line, pointer);
        }
    }

    /** access, then open. */
    private void asked(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CSyntax.callee(call).equals("access") || arguments.isEmpty()) {
            return;
        }
        String path = arguments.getFirst().text();
        function.calls.stream()
                .filter(other -> other.start > call.start
                        && OPENS.matcher(CSyntax.callee(other)).matches())
                .filter(other -> CSyntax.arguments(other).stream()
                        .anyMatch(each -> each.text().equals(path)))
                .findFirst()
                .ifPresent(other -> findings.report("asked_before", other.line, path));
    }

    /** A function that returns a pointer, compared as if it returned a number. */
    private void mistaken(CFunction.Comparison comparison) {
        SyntaxNode value = comparison.left();
        if (value.is("identifier") && function.values(value.text()).size() == 1) {
            value = function.values(value.text()).getFirst();
        }
        boolean number = Model.fits(comparison.right().text(), "-1|EOF")
                || (comparison.right().text().equals("0") && comparison.relational());
        if (number
                && value.is("call_expression")
                && POINTERS.matcher(CSyntax.callee(value)).matches()) {
            findings.report("mistaken_check", comparison.left().line, CSyntax.callee(value));
        }
    }
}

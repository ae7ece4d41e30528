package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * C: text that is written into memory without any look at how much room there is (CWE-120, CWE-787), without its end (CWE-170), or
 * with its end one place too far (CWE-193).
 */
final class CBounds {
    /** Functions of the library that take a length on trust: handing a number to them is no check of it. */
    static final Pattern COPIES = Pattern.compile(
            "mem\\w+|str\\w+|v?s?n?printf|v?[fd]printf|malloc|calloc|realloc|alloca|free|sizeof|read|recv|fread|write|fwrite|abs|labs");

    private static final Pattern HOLE = Pattern.compile("%[-+ #0]*\\d*(l?s)");
    private static final Pattern ZERO = Pattern.compile("'\\\\0'|0|'\\\\x00'");
    private static final Pattern TAKES = Pattern.compile("(fread|read|recv|recvfrom|readlink|pread|strn?cpy)");

    private final CFunction function;
    private final Findings findings;
    private final Set<String> stored = new HashSet<>();
    private final Set<String> pointed = new HashSet<>();
    private final Set<String> cleared = new HashSet<>();

    CBounds(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
    }

    void run() {
        function.calls.forEach(this::copied);
        function.loops.forEach(this::loop);
        function.assignments.forEach(this::ended);
        stores(function.body);
        function.calls.forEach(this::unterminated);
    }

    /** strcpy and sprintf into the caller's memory, of a text that nobody has measured. */
    private void copied(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        String callee = CSyntax.callee(call);
        if (arguments.size() < 2 || !lent(arguments.getFirst())) {
            return;
        }
        List<SyntaxNode> sources = switch (callee) {
            case "strcpy", "stpcpy", "strcat", "wcscpy", "wcscat" -> List.of(arguments.get(1));
            case "sprintf" -> printed(arguments);
            case "memcpy", "memmove" ->
                arguments.size() == 3
                                && arguments
                                        .get(2)
                                        .text()
                                        .contains("strlen(" + arguments.get(1).text())
                        ? List.of(arguments.get(1))
                        : List.of();
            default -> List.of();
        };
        String target = CSyntax.base(arguments.getFirst());
        for (SyntaxNode source : sources) {
            String text = CSyntax.base(source);
            boolean foreign = function.variable(text)
                    .map(each -> function.foreign(text) && each.text())
                    .orElse(false);
            if (foreign && !text.equals(target) && !function.measured(text, call)) {
                findings.report("bounds", call.line, target);
            }
        }
    }

    /** Arguments that sprintf prints whole. */
    private static List<SyntaxNode> printed(List<SyntaxNode> arguments) {
        return HOLE.matcher(arguments.get(1).text()).find() ? arguments.subList(2, arguments.size()) : List.of();
    }

    private boolean lent(SyntaxNode target) {
        return lent(CSyntax.base(target), 2);
    }

    /** Memory of the caller's, directly or by a pointer that was made from it. */
    private boolean lent(String variable, int depth) {
        Optional<CFunction.Variable> known = function.variable(variable);
        if (known.isEmpty() || depth == 0) {
            return false;
        }
        return known.get().parameter()
                ? known.get().pointer() && !known.get().type().startsWith("const")
                : known.get().pointer()
                        && known.get().size().isEmpty()
                        && function.values(variable).stream().anyMatch(value -> lent(CSyntax.base(value), depth - 1));
    }

    /** A loop that ends when the text ends, and writes something each time round. */
    private void loop(SyntaxNode loop) {
        Optional<SyntaxNode> body = loop.field("body");
        String condition = loop.field("condition").map(SyntaxNode::text).orElse("");
        if (body.isEmpty() || bounded(loop)) {
            return;
        }
        boolean content =
                Model.fits(condition, "(?s).*(\\*\\s*\\w+|\\w+\\s*\\[[^\\]]+\\]|f?getc\\s*\\(|getchar\\s*\\().*");
        Set<String> places = new HashSet<>();
        written(body.get(), places);
        for (String place : places) {
            if (content && !stops(place, loop) && !function.delegated(place)) {
                findings.report("bounds", loop.line, place);
            }
        }
    }

    /** Whether the number of rounds is compared with something that is not the text itself. */
    private boolean bounded(SyntaxNode loop) {
        return loop.field("condition").map(condition -> bounds(condition)).orElse(false);
    }

    private static boolean bounds(SyntaxNode node) {
        if (node.is("binary_expression")) {
            String operator = node.field("operator").map(SyntaxNode::text).orElse("");
            if (Model.fits(operator, "[<>]=?")) {
                return true;
            }
        }
        return node.children.stream().anyMatch(CBounds::bounds);
    }

    /** Whether anything but the beginning is compared, in a round or before them, with the place that is written to. */
    private boolean stops(String place, SyntaxNode loop) {
        return function.comparisons(place).stream().anyMatch(each -> {
            if (each.toNothing() || each.left().start >= loop.end) {
                return false;
            }
            String left = each.left().text();
            String right = each.right().text();
            boolean beginning =
                    left.equals(place) && initial(place, right) || right.equals(place) && initial(place, left);
            return !beginning;
        });
    }

    private boolean initial(String place, String other) {
        return function.values(place).stream().anyMatch(value -> value.text().equals(other));
    }

    /** Indices and pointers behind which the next piece of another text is stored, each time one further. */
    private void written(SyntaxNode node, Set<String> places) {
        if (node.is("assignment_expression")) {
            SyntaxNode left = node.field("left").orElse(node);
            SyntaxNode right = node.field("right").orElse(node);
            String target = CSyntax.base(left);
            String source = source(right);
            boolean room = lent(target, 3)
                    || function.variable(target)
                            .flatMap(CFunction.Variable::size)
                            .isPresent();
            boolean foreign = !source.isEmpty()
                    && !origin(source).equals(origin(target))
                    && (function.foreign(origin(source)) || !function.parameter(origin(source)))
                    && !function.measured(origin(source), node);
            if (room && foreign) {
                if (left.is("subscript_expression")) {
                    left.field("index").ifPresent(index -> places.addAll(moved(index)));
                } else if (left.is("pointer_expression")) {
                    places.add(target);
                }
            }
        }
        node.children.forEach(child -> written(child, places));
    }

    private String source(SyntaxNode value) {
        String base = CSyntax.base(value);
        boolean element = value.is("subscript_expression", "pointer_expression");
        if (element) {
            return base;
        }
        if (function.values(base).stream()
                .anyMatch(each -> each.is("call_expression") && Model.fits(CSyntax.callee(each), "f?getc|getchar"))) {
            return "standard input";
        }
        return function.values(base).stream()
                .filter(each -> each.is("subscript_expression", "pointer_expression"))
                .map(CSyntax::base)
                .findFirst()
                .orElse("");
    }

    private String origin(String variable) {
        String current = variable;
        for (int hops = 0; hops < 3 && !function.parameter(current); hops++) {
            List<SyntaxNode> values = function.values(current);
            if (values.isEmpty() || CSyntax.base(values.getFirst()).isEmpty()) {
                break;
            }
            current = CSyntax.base(values.getFirst());
        }
        return current;
    }

    /** The index, if it is a variable that the function counts up. */
    private static Set<String> moved(SyntaxNode index) {
        Set<String> leaves = CSyntax.leaves(index);
        return leaves.size() == 1 ? leaves : Set.of();
    }

    /** The end of a text behind the last place: the place is compared with the room, and then one more is written. */
    private void ended(SyntaxNode assignment) {
        SyntaxNode left = assignment.field("left").orElse(assignment);
        String value = assignment.field("right").map(SyntaxNode::text).orElse("");
        if (!left.is("subscript_expression") || !ZERO.matcher(value).matches()) {
            return;
        }
        String array = CSyntax.base(left);
        String index = left.field("index").map(SyntaxNode::text).orElse("");
        Optional<String> room = room(array);
        if (room.isEmpty() || function.variable(index).isEmpty()) {
            return;
        }
        List<CFunction.Comparison> ends = function.comparisons(index).stream()
                .filter(each -> !each.toNothing())
                .toList();
        boolean full = !ends.isEmpty()
                && ends.stream().allMatch(each -> each.text().matches(Pattern.quote(index) + "(<|!=)" + room.get()));
        if (full && !function.delegated(index) && !guarded(assignment, index) || taken(array, index, room.get())) {
            findings.report("array_index", assignment.line, array);
        }
    }

    /** A pattern of what stands for the room in this array. */
    private Optional<String> room(String array) {
        Optional<CFunction.Variable> known = function.variable(array);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String itself = "\\(?(int|size_t|long)?\\)?\\s*sizeof\\s*\\(?\\s*" + Pattern.quote(array) + "\\s*\\)?";
        if (known.get().size().isPresent()) {
            return Optional.of(
                    "(" + itself + "|" + Pattern.quote(known.get().size().get()) + ")");
        }
        List<String> amounts = function.variables.values().stream()
                .filter(each -> each.parameter() && each.integer() && each.amount())
                .map(each -> Pattern.quote(each.name()))
                .toList();
        return known.get().parameter() && !amounts.isEmpty()
                ? Optional.of("(\\(\\w+\\))?\\s*(" + String.join("|", amounts) + ")")
                : Optional.empty();
    }

    private boolean guarded(SyntaxNode assignment, String index) {
        return contains(function.body, "if_statement", assignment, index);
    }

    /** Whether the node stands in an "if" or loop whose condition looks at the index. */
    private static boolean contains(SyntaxNode node, String type, SyntaxNode sought, String index) {
        if (node.start > sought.start || node.end < sought.end) {
            return false;
        }
        if (node.is(type, "while_statement", "for_statement")
                && node.field("condition")
                        .map(condition -> condition.text().contains(index))
                        .orElse(false)) {
            return true;
        }
        return node.children.stream().anyMatch(child -> contains(child, type, sought, index));
    }

    /** {@code n = read(file, line, sizeof line); line[n] = 0}. */
    private boolean taken(String array, String index, String room) {
        return function.values(index).stream().anyMatch(value -> {
            SyntaxNode call = value.is("cast_expression") ? value.field("value").orElse(value) : value;
            return call.is("call_expression")
                    && TAKES.matcher(CSyntax.callee(call)).matches()
                    && CSyntax.arguments(call).stream()
                            .anyMatch(each -> CSyntax.base(each).equals(array))
                    && CSyntax.arguments(call).stream()
                            .anyMatch(each -> each.text().matches(room));
        });
    }

    /** strncpy leaves a text that is too long without its end. */
    private void unterminated(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CSyntax.callee(call).equals("strncpy") || arguments.size() != 3) {
            return;
        }
        String target = arguments.getFirst().text();
        if (!arguments.get(1).is("string_literal")
                && !shorter(arguments.get(1), arguments.get(2))
                && !function.measured(CSyntax.base(arguments.get(1)), call)
                && !ends(target, CSyntax.base(arguments.getFirst()))) {
            findings.report("unterminated", call.line, target);
        }
    }

    /** Whether anything writes an end into a text or clears it. */
    private boolean ends(String target, String array) {
        return stored.contains(target)
                || pointed.stream().anyMatch(place -> place.startsWith(target))
                || cleared.stream().anyMatch(text -> text.contains(array))
                || function.values(array).stream()
                        .anyMatch(value ->
                                value.is("initializer_list") || Model.fits(value.text(), "(?s)\"\"|calloc\\s*\\(.*"));
    }

    /** Where elements are written and memory is cleared. */
    private void stores(SyntaxNode node) {
        if (node.is("assignment_expression")) {
            node.field("left")
                    .filter(left -> left.is("subscript_expression"))
                    .flatMap(left -> left.field("argument"))
                    .ifPresent(array -> stored.add(array.text()));
        } else if (node.is("pointer_expression") && node.has("*")) {
            node.field("argument")
                    .filter(place -> place.is("parenthesized_expression")
                            && !place.named().isEmpty())
                    .ifPresent(place -> pointed.add(place.named().getFirst().text()));
        } else if (node.is("call_expression") && Model.fits(CSyntax.callee(node), "(memset|bzero|calloc)\\w*")) {
            CSyntax.arguments(node).forEach(argument -> cleared.add(argument.text()));
        }
        node.children.forEach(this::stores);
    }

    /** Whether the source is an array that is no longer than what is copied of it, its end included. */
    private boolean shorter(SyntaxNode source, SyntaxNode most) {
        Optional<String> size = function.variable(source.text()).flatMap(CFunction.Variable::size);
        return size.filter(each -> Model.fits(each, "\\d{1,9}") && Model.fits(most.text(), "\\d{1,9}"))
                .map(each -> Integer.parseInt(each) <= Integer.parseInt(most.text()))
                .orElse(false);
    }
}

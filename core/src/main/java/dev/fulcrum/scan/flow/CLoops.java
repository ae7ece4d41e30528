package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C: loops (CWE-835) and calls (CWE-674) without an end. */
final class CLoops {
    private static final Pattern LEAVES = Pattern.compile(
            "\\b(break|return|exit|_exit|abort|goto|longjmp|pthread_exit|quick_exit|raise|kill|exec\\w+|err\\w*)\\b");
    /** Who waits for others in each round serves them, and means to go on. */
    private static final Pattern WAITS = Pattern.compile(
            "accept4?|poll|ppoll|p?select|epoll_p?wait|pause|sig(timed)?wait(info)?|sigsuspend|u?sleep|nanosleep|recvfrom|recvmsg"
                    + "|pthread_cond_(timed)?wait|cnd_wait|sem_(timed)?wait|msgrcv|mq_receive");

    private final CFunction function;
    private final Findings findings;
    private final Set<String> lent = new HashSet<>();

    CLoops(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
        lent(function.body);
    }

    void run() {
        for (SyntaxNode loop : function.loops) {
            if (!LEAVES.matcher(loop.text()).find()) {
                always(loop);
                loop.field("condition").ifPresent(condition -> {
                    unchanged(loop, condition);
                    away(loop, bare(condition));
                });
            }
            descending(loop);
        }
        recursion();
    }

    private void lent(SyntaxNode node) {
        if (node.is("pointer_expression") && node.has("&")) {
            lent.add(CSyntax.base(node));
        }
        node.children.forEach(this::lent);
    }

    private void always(SyntaxNode loop) {
        Optional<SyntaxNode> condition = loop.field("condition");
        boolean always =
                condition.map(each -> Model.fits(bare(each).text(), "1|true")).orElse(loop.is("for_statement"));
        if (always && !waits(loop)) {
            findings.report("endless", loop.line, function.name);
        }
    }

    private static boolean waits(SyntaxNode node) {
        return node.is("call_expression") && WAITS.matcher(CSyntax.callee(node)).matches()
                || node.children.stream().anyMatch(CLoops::waits);
    }

    /** An unsigned counter down to {@code >= 0}. */
    private void descending(SyntaxNode loop) {
        String text = loop.field("condition").map(SyntaxNode::text).orElse("").replaceAll("[()\\s]", "");
        Matcher counted = Pattern.compile("(\\w+)>=0").matcher(text);
        if (loop.is("for_statement") && counted.matches()) {
            function.variable(counted.group(1))
                    .filter(each ->
                            each.integer() && !each.signed() && !each.type().contains("char"))
                    .filter(each -> loop.field("update")
                            .map(update -> update.text().contains("--"))
                            .orElse(false))
                    .ifPresent(each -> findings.report("endless", loop.line, each.name()));
        }
    }

    /** A condition over variables of the function none of which a round changes. */
    private void unchanged(SyntaxNode loop, SyntaxNode condition) {
        Set<String> names = new HashSet<>();
        if (plain(condition, names)
                && !names.isEmpty()
                && names.stream().allMatch(this::own)
                && changes(loop, names).isEmpty()) {
            findings.report("endless", loop.line, String.join(", ", names));
        }
    }

    /** Whether it is made of variables and numbers only. */
    private static boolean plain(SyntaxNode node, Set<String> names) {
        if (node.is("identifier")) {
            names.add(node.text());
            return true;
        }
        return (node.is("parenthesized_expression", "unary_expression", "number_literal", "char_literal")
                        || node.is("binary_expression")
                        || !node.named)
                && node.children.stream().allMatch(child -> plain(child, names));
    }

    private boolean own(String name) {
        return function.variable(name).isPresent()
                && !lent.contains(name)
                && !Model.fits(function.declaration(name).text(), "(?s).*\\b(volatile|static|_Atomic)\\b.*")
                && !function.variable(name).orElseThrow().type().contains("volatile");
    }

    private static List<SyntaxNode> changes(SyntaxNode loop, Set<String> names) {
        List<SyntaxNode> found = new java.util.ArrayList<>();
        changes(loop, names, found);
        return found;
    }

    private static void changes(SyntaxNode node, Set<String> names, List<SyntaxNode> found) {
        if (node.is("assignment_expression", "update_expression", "init_declarator")) {
            String target = node.field("left")
                    .or(() -> node.field("argument"))
                    .or(() -> node.field("declarator"))
                    .map(SyntaxNode::text)
                    .orElse("");
            if (names.stream().anyMatch(name -> Model.fits(target, "\\(?\\*?" + Pattern.quote(name) + "\\)?"))) {
                found.add(node);
            }
        }
        if (!node.field.equals("initializer")) {
            node.children.forEach(child -> changes(child, names, found));
        }
    }

    /** A counter that is to stay below its end goes down each round, or the other way round. */
    private void away(SyntaxNode loop, SyntaxNode condition) {
        Optional<SyntaxNode> counter = condition.field("left").filter(left -> left.is("identifier"));
        String operator = condition.field("operator").map(SyntaxNode::text).orElse("");
        Set<String> names = new HashSet<>();
        if (!condition.is("binary_expression")
                || counter.isEmpty()
                || !Model.fits(operator, "[<>]=?")
                || !plain(condition, names)
                || !names.stream().allMatch(this::own)) {
            return;
        }
        List<SyntaxNode> changes = changes(loop, names);
        String step = operator.startsWith("<") ? "--" : "\\+\\+";
        String by = operator.startsWith("<") ? "-" : "\\+";
        String name = Pattern.quote(counter.get().text());
        String away = "%s%s|%s%s|%s\\s*%s=\\s*\\d+".formatted(name, step, step, name, name, by);
        boolean allAway = changes.stream().allMatch(each -> Model.fits(each.text(), away));
        if (!changes.isEmpty()
                && function.variable(counter.get().text())
                        .filter(CFunction.Variable::signed)
                        .isPresent()
                && (allAway || undone(loop, changes, name))) {
            findings.report("endless", loop.line, counter.get().text());
        }
    }

    /** Each round goes one step on and, whatever happens, one step back. */
    private static boolean undone(SyntaxNode loop, List<SyntaxNode> changes, String name) {
        Optional<SyntaxNode> body = loop.field("body").filter(each -> each.is("compound_statement"));
        boolean here = changes.size() == 2
                && loop.field("update").filter(changes::contains).isPresent()
                && body.isPresent()
                && body.get().named().stream()
                        .anyMatch(statement -> statement.is("expression_statement")
                                && statement.named().stream().anyMatch(changes::contains))
                && !CSyntax.any(body.get(), "continue_statement");
        String on = name + "\\+\\+|\\+\\+" + name;
        String back = name + "--|--" + name;
        return here
                && changes.stream().anyMatch(each -> Model.fits(each.text(), on))
                && changes.stream().anyMatch(each -> Model.fits(each.text(), back));
    }

    private static SyntaxNode bare(SyntaxNode node) {
        return node.is("parenthesized_expression") && node.named().size() == 1
                ? bare(node.named().getFirst())
                : node;
    }

    /** A function that calls itself whatever happens. */
    private void recursion() {
        String code = function.body.text();
        boolean chooses = CSyntax.any(
                        function.body,
                        "if_statement",
                        "conditional_expression",
                        "switch_statement",
                        "while_statement",
                        "for_statement",
                        "do_statement")
                || code.contains("&&")
                || code.contains("||");
        function.calls.stream()
                .filter(call -> !chooses && CSyntax.callee(call).equals(function.name))
                .findFirst()
                .ifPresent(call -> findings.report("recursion", call.line, function.name));
    }
}

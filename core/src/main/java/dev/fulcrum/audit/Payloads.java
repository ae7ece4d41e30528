package dev.fulcrum.audit;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far the held-out exploits of a task differ from its public ones. The measure: an exploit's payload is the set of literals (texts,
 * pieces of formatted texts, bytes, and the numbers of a call taken together) that it works with: all but what it only tells, the name of
 * the function under test, and what functional tests pass too, which is ordinary input.
 *
 * @param program scenario and language
 * @param publicLiterals different literals of all public exploits
 * @param heldOutLiterals different literals of all held-out exploits
 * @param shared literals that both use
 * @param repeated held-out exploits all of whose literals public ones use too, those without any literal left out
 */
public record Payloads(
        String program, int publicLiterals, int heldOutLiterals, Set<String> shared, List<String> repeated) {
    static Payloads of(Subject subject) {
        Task task = subject.task();
        Set<String> ordinary = new TreeSet<>();
        literals(task.oracle().functional()).values().forEach(ordinary::addAll);
        ordinary.add(task.entryPoint());
        Map<String, Set<String>> attacks = literals(task.oracle().exploits());
        Map<String, Set<String>> heldOut = literals(task.oracle().heldOut());
        Set<String> known = union(attacks, ordinary);
        Set<String> hidden = union(heldOut, ordinary);
        Set<String> shared = new TreeSet<>(known);
        shared.retainAll(hidden);
        List<String> repeated = new ArrayList<>();
        heldOut.forEach((exploit, literals) -> {
            Set<String> own = new TreeSet<>(literals);
            own.removeAll(ordinary);
            if (!own.isEmpty() && known.containsAll(own)) {
                repeated.add(exploit);
            }
        });
        return new Payloads(subject.program(), known.size(), hidden.size(), shared, repeated);
    }

    private static Set<String> union(Map<String, Set<String>> attacks, Set<String> ordinary) {
        Set<String> all = new TreeSet<>();
        attacks.values().forEach(all::addAll);
        all.removeAll(ordinary);
        return all;
    }

    /** By function, {@code exploit_a.py::exploit_b}. */
    private static Map<String, Set<String>> literals(List<TestProgram> programs) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (TestProgram program : programs) {
            try {
                for (SyntaxNode node : SyntaxTree.parse(Language.PYTHON, program.source())
                        .root()
                        .named()) {
                    node.field("name")
                            .filter(name -> node.is("function_definition")
                                    && name.text().matches("(exploit|test)_.*"))
                            .ifPresent(name -> {
                                Set<String> own = new TreeSet<>();
                                gather(node, false, own);
                                found.put(program.name() + "::" + name.text(), own);
                            });
                }
            } catch (SyntaxTree.TooDeep tooDeep) {
                continue; // such a program does not run either, which its references show
            }
        }
        return found;
    }

    /** @param told whether a text here is only told: in a returned sentence or a description */
    private static void gather(SyntaxNode node, boolean told, Set<String> found) {
        if (node.is("argument_list")) {
            StringBuilder numbers = new StringBuilder();
            gatherWithin(node, found, numbers);
            if (!numbers.isEmpty()) {
                found.add(numbers.toString().strip());
            }
            return;
        }
        if (node.is("string_content") && !told) {
            found.add(node.text());
        }
        boolean description =
                node.is("expression_statement") && node.named().stream().allMatch(child -> child.is("string"));
        boolean inside = told || description || node.is("return_statement");
        node.children.forEach(child -> gather(child, inside, found));
    }

    /** Numbers say something together only: those of a call are one literal. */
    private static void gatherWithin(SyntaxNode node, Set<String> found, StringBuilder numbers) {
        if (node.is("string_content")) {
            found.add(node.text());
        } else if (node.is("unary_operator") && node.text().matches("-[0-9.]+") || node.is("integer", "float")) {
            numbers.append(' ').append(node.text());
            return;
        }
        node.children.forEach(child -> gatherWithin(child, found, numbers));
    }
}

package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An expression in the form common to all languages: just what the flow of values needs. Lines are 1-based. */
sealed interface Expression {
    /** C's operator that takes an address. Its path is that of what lies there. */
    String ADDRESS = "address of";

    int line();

    /** A variable. */
    record Name(String id, int line) implements Expression {}

    /** A string literal's content. */
    record Text(String value, int line) implements Expression {}

    /** A number, truth value or null, as written. */
    record Constant(String text, int line) implements Expression {}

    /**
     * A call or construction.
     *
     * @param callee dotted path with imports resolved, {@code os.path.join}; {@code .execute} behind what is no path
     * @param receiver the object of a method call
     */
    record Call(
            String callee,
            Optional<Expression> receiver,
            List<Expression> arguments,
            Map<String, Expression> named,
            int line)
            implements Expression {

        Optional<Expression> argument(int index) {
            return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
        }
    }

    /** A string put together: concatenation, template, formatting. */
    record Built(List<Expression> parts, int line) implements Expression {}

    /** Comparison, logic, arithmetic. */
    record Operation(String operator, List<Expression> operands, int line) implements Expression {}

    record Member(Expression object, String name, String path, int line) implements Expression {}

    record Index(Expression object, Expression index, int line) implements Expression {}

    /** A list, tuple, array, dictionary or object. */
    record Group(List<Expression> elements, Map<String, Expression> entries, int line) implements Expression {}

    /** A function as a value. */
    record Lambda(Procedure procedure, int line) implements Expression {}

    /** Anything else, by its parts. */
    record Other(List<Expression> parts, int line) implements Expression {}

    /** The direct parts. */
    default List<Expression> parts() {
        return switch (this) {
            case Name name -> List.of();
            case Text text -> List.of();
            case Constant constant -> List.of();
            case Call call -> {
                List<Expression> all = new ArrayList<>();
                call.receiver().ifPresent(all::add);
                all.addAll(call.arguments());
                all.addAll(call.named().values());
                yield all;
            }
            case Built built -> built.parts;
            case Operation operation -> operation.operands();
            case Member member -> List.of(member.object());
            case Index index -> List.of(index.object(), index.index());
            case Group group -> {
                List<Expression> all = new ArrayList<>(group.elements());
                all.addAll(group.entries().values());
                yield all;
            }
            case Lambda lambda -> List.of();
            case Other other -> other.parts;
        };
    }

    /** The dotted path of a name or member; empty for anything else. */
    default String path() {
        return switch (this) {
            case Name name -> name.id();
            case Member member -> member.path;
            case Text text -> "";
            case Constant constant -> "";
            case Call call -> "";
            case Built built -> "";
            case Operation operation ->
                operation.operator().equals(ADDRESS)
                        ? operation.operands().getFirst().path()
                        : "";
            case Index index -> index.object().path();
            case Group group -> "";
            case Lambda lambda -> "";
            case Other other -> "";
        };
    }
}

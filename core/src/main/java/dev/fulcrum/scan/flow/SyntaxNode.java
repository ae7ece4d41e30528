package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of a concrete syntax tree, copied out of the native parser so that walking it costs nothing. */
final class SyntaxNode {
    final String type;
    final String field;
    final boolean named;
    final int line;
    final int column;
    final List<SyntaxNode> children = new ArrayList<>(4);
    private final Source source;
    private final int start;
    private final int end;

    SyntaxNode(Source source, String type, String field, boolean named, int start, int end) {
        this.source = source;
        this.type = type;
        this.field = field;
        this.named = named;
        this.start = start;
        this.end = end;
        this.line = source.line(start);
        this.column = source.column(start);
    }

    String text() {
        return source.text(start, end);
    }

    /** Children that are no punctuation or keywords. */
    List<SyntaxNode> named() {
        List<SyntaxNode> result = new ArrayList<>(children.size());
        for (SyntaxNode child : children) {
            if (child.named) {
                result.add(child);
            }
        }
        return result;
    }

    Optional<SyntaxNode> field(String name) {
        for (SyntaxNode child : children) {
            if (child.field.equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    List<SyntaxNode> fields(String name) {
        return children.stream().filter(child -> child.field.equals(name)).toList();
    }

    boolean is(String... types) {
        for (String each : types) {
            if (type.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a keyword or sign is among the direct children. */
    boolean has(String token) {
        return children.stream().anyMatch(child -> !child.named && child.type.equals(token));
    }
}

package dev.fulcrum.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of a concrete syntax tree, copied out of the native parser so that walking it costs nothing. Immutable.
 */
public final class SyntaxNode {
    /** The grammar's name of the node, {@code if_statement}; of a keyword or a sign the thing itself, {@code if}. */
    public final String type;

    /** The part that it plays in its parent, {@code condition}; empty where it plays none. */
    public final String field;

    /** False for keywords and signs. */
    public final boolean named;

    /** Whether the parser made it up to go on after an error. */
    public final boolean missing;

    /** 1-based. */
    public final int line;

    /** 1-based, in bytes. */
    public final int column;

    /** Offset of its first byte in the text as UTF-8. */
    public final int start;

    /** Offset after its last byte in the text as UTF-8. */
    public final int end;

    /** All of them, keywords and signs too; cannot be changed. */
    public final List<SyntaxNode> children;

    private final Source source;

    SyntaxNode(
            Source source,
            String type,
            String field,
            boolean named,
            boolean missing,
            int line,
            int column,
            int start,
            int end,
            List<SyntaxNode> children) {
        this.source = source;
        this.type = type;
        this.field = field;
        this.named = named;
        this.missing = missing;
        this.line = line;
        this.column = column;
        this.start = start;
        this.end = end;
        this.children = children;
    }

    public String text() {
        return source.text(start, end);
    }

    /** Whether its text is its type, as that of a keyword or a sign is. */
    public boolean isItself() {
        return source.is(start, end, type);
    }

    /** Line of its last character, 1-based. */
    public int lastLine() {
        int last = Math.max(start, end - 1);
        return source.isOnLine(last, line) ? line : source.line(last);
    }

    /** Children that are no punctuation or keywords. */
    public List<SyntaxNode> named() {
        List<SyntaxNode> result = new ArrayList<>(children.size());
        for (SyntaxNode child : children) {
            if (child.named) {
                result.add(child);
            }
        }
        return result;
    }

    /** The first child that plays this part. */
    public Optional<SyntaxNode> field(String name) {
        for (SyntaxNode child : children) {
            if (child.field.equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public List<SyntaxNode> fields(String name) {
        return children.stream().filter(child -> child.field.equals(name)).toList();
    }

    public boolean is(String... types) {
        for (String each : types) {
            if (type.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a keyword or sign is among the direct children. */
    public boolean has(String token) {
        for (SyntaxNode child : children) {
            if (!child.named && child.type.equals(token)) {
                return true;
            }
        }
        return false;
    }
}

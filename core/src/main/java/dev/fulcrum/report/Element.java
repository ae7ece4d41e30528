package dev.fulcrum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An element of HTML or SVG. Texts and attribute values are made visible ({@link VisibleText}) and escaped here and nowhere else, so no caller can
 * forget it. Mutable while a page is built; not thread-safe.
 */
final class Element {
    private static final Set<String> VOID = Set.of("meta", "br", "input", "hr", "link", "col");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /** A script or style element around text of this room's own, which must not hold {@code </}. */
    static Element asset(String name, String content) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("an asset of <" + name + "> would close its element early");
        }
        Element element = new Element(name);
        element.children.add(new Asset(content));
        return element;
    }

    Element with(String attribute, String value) {
        attributes.append(' ').append(attribute).append("=\"");
        escape(attributes, VisibleText.of(value));
        attributes.append('"');
        return this;
    }

    /** A length or coordinate, kept to two decimals. */
    Element with(String attribute, double value) {
        return with(attribute, Figures.coordinate(value));
    }

    Element text(String text) {
        children.add(VisibleText.of(text));
        return this;
    }

    Element add(Element... more) {
        children.addAll(List.of(more));
        return this;
    }

    Element add(List<Element> more) {
        children.addAll(more);
        return this;
    }

    void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes).append('>');
        if (VOID.contains(name)) {
            return;
        }
        for (Object child : children) {
            switch (child) {
                case Element element -> element.writeTo(out);
                case Asset asset -> out.append(asset.content());
                default -> escape(out, child.toString());
            }
        }
        out.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    private static void escape(StringBuilder out, String text) {
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }

    private record Asset(String content) {}
}

package dev.fulcrum.report;

import java.util.Locale;

/**
 * The strokes that charts are made of. Colours and fonts come from the page's style by class, so charts follow light, dark and print; a condition is
 * told by colour and shape together.
 */
final class Drawing {
    private static final int SERIES = 8;

    private Drawing() {}

    /**
     * An empty drawing.
     *
     * @param role {@code img} when a screen reader announces it as one image, {@code group} when it holds links
     */
    static Element canvas(double width, double height, String role, String label) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Figures.coordinate(width) + " " + Figures.coordinate(height))
                .with("width", width)
                .with("height", height)
                .with("role", role)
                .with("aria-label", label);
    }

    static Element line(double x1, double y1, double x2, double y2, String style) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", style);
    }

    static Element rectangle(double x, double y, double width, double height, String style) {
        return Element.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", height)
                .with("class", style);
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    static Element words(double x, double y, String anchor, String style, String text) {
        return Element.of("text", text)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("class", style);
    }

    static String series(int index) {
        return "series-" + index % SERIES;
    }

    /** The mark of a condition: six shapes in turn. */
    static Element mark(int index, double x, double y, double radius, String style) {
        String outline = switch (index % 6) {
            case 0 -> circle(x, y, radius);
            case 1 -> polygon(x, y, radius * .9, new double[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}});
            case 2 -> polygon(x, y, radius * 1.25, new double[][] {{0, -1}, {.95, .75}, {-.95, .75}});
            case 3 -> polygon(x, y, radius * 1.3, new double[][] {{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
            case 4 -> polygon(x, y, radius * 1.25, new double[][] {{0, 1}, {.95, -.75}, {-.95, -.75}});
            default ->
                polygon(x, y, radius, new double[][] {
                    {-.4, -1.1},
                    {.4, -1.1},
                    {.4, -.4},
                    {1.1, -.4},
                    {1.1, .4},
                    {.4, .4},
                    {.4, 1.1},
                    {-.4, 1.1},
                    {-.4, .4},
                    {-1.1, .4},
                    {-1.1, -.4},
                    {-.4, -.4}
                });
        };
        return Element.of("path").with("d", outline).with("class", style);
    }

    /** A horizontal interval with caps. */
    static Element whisker(double x1, double x2, double y, String style) {
        return Element.of("path")
                .with("d", path("M%s %sV%sM%s %sH%sM%s %sV%s", x1, y - 4, y + 4, x1, y, x2, x2, y - 4, y + 4))
                .with("class", style);
    }

    /** A vertical interval with caps. */
    static Element post(double x, double y1, double y2, String style) {
        return Element.of("path")
                .with("d", path("M%s %sH%sM%s %sV%sM%s %sH%s", x - 4, y1, x + 4, x, y1, y2, x - 4, y2, x + 4))
                .with("class", style);
    }

    private static String circle(double x, double y, double radius) {
        return path(
                "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z",
                x - radius, y, radius, radius, 2 * radius, radius, radius, -2 * radius);
    }

    private static String polygon(double x, double y, double radius, double[][] corners) {
        StringBuilder path = new StringBuilder();
        for (double[] corner : corners) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Figures.coordinate(x + corner[0] * radius))
                    .append(' ')
                    .append(Figures.coordinate(y + corner[1] * radius));
        }
        return path.append('Z').toString();
    }

    private static String path(String pattern, double... coordinates) {
        Object[] texts = new Object[coordinates.length];
        for (int index = 0; index < coordinates.length; index++) {
            texts[index] = Figures.coordinate(coordinates[index]);
        }
        return String.format(Locale.ROOT, pattern, texts);
    }
}

package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.List;

/** Tables as HTML: captions and scopes for screen readers, stacked on a phone, the interval never apart from its value. */
final class HtmlTables {
    private HtmlTables() {}

    /** A table whose rows become blocks on a phone. */
    static List<Element> stacked(Table table) {
        Element body = Element.of("tbody").with("role", "rowgroup");
        for (List<Cell> row : table.rows()) {
            Element line = Element.of("tr").with("role", "row");
            line.add(cell(row.getFirst(), Element.of("th").with("scope", "row").with("role", "rowheader")));
            for (int column = 1; column < row.size(); column++) {
                Element place = Element.of("td")
                        .with("role", "cell")
                        .with("data-label", table.headings().get(column));
                line.add(cell(
                        row.get(column), CellText.number(row.get(column)) ? place.with("class", "number") : place));
            }
            body.add(line);
        }
        Element html = frame(table, "stack").add(head(table)).add(body);
        return List.of(Element.of("div").with("class", "scroll").add(html), note(table));
    }

    /**
     * A table whose cells are shaded by their rate.
     *
     * @param linked whether each leads to its samples
     */
    static List<Element> heat(Table table, boolean linked) {
        Element body = Element.of("tbody").with("role", "rowgroup");
        for (List<Cell> row : table.rows()) {
            Element line = Element.of("tr").with("role", "row");
            line.add(cell(row.getFirst(), Element.of("th").with("scope", "row").with("role", "rowheader")));
            String weakness = row.getFirst() instanceof Cell.Words(String text) ? text.split(" ", 2)[0] : "";
            for (int column = 1; column < row.size(); column++) {
                line.add(
                        linked
                                ? shaded(
                                        row.get(column),
                                        weakness,
                                        table.headings().get(column))
                                : shaded(row.get(column)));
            }
            body.add(line);
        }
        Element html = frame(table, "heat").add(head(table)).add(body);
        Element scroll = Element.of("div")
                .with("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", table.caption())
                .add(html);
        return List.of(scroll, note(table));
    }

    static Element estimate(Estimate estimate, String value) {
        return Element.of("span")
                .with("class", "estimate")
                .with("title", Figures.size(estimate) + "; " + estimate.method())
                .add(Element.of("span", value).with("class", "value"))
                .text(" ")
                .add(Element.of("span", Figures.interval(estimate)).with("class", "interval-text"));
    }

    private static Element shaded(Cell cell, String weakness, String condition) {
        Element place = shade(cell);
        return cell instanceof Cell.SizedRate
                ? place.add(cell(
                        cell,
                        Element.of("a")
                                .with("href", "#samples")
                                .with("data-cwe", weakness)
                                .with("data-condition", condition)))
                : cell(cell, place);
    }

    private static Element shaded(Cell cell) {
        return cell(cell, shade(cell));
    }

    private static Element shade(Cell cell) {
        Element place = Element.of("td").with("role", "cell");
        return cell instanceof Cell.SizedRate(Estimate estimate)
                ? place.with("class", "heat-" + Math.clamp((long) (estimate.value() * 10), 0, 9))
                : place;
    }

    private static Element frame(Table table, String style) {
        return Element.of("table")
                .with("class", style)
                .with("id", "table-" + table.id())
                .with("role", "table")
                .add(Element.of("caption", table.caption()));
    }

    private static Element head(Table table) {
        Element line = Element.of("tr").with("role", "row");
        for (int column = 0; column < table.headings().size(); column++) {
            int place = column;
            boolean numeric = column > 0 && table.rows().stream().allMatch(row -> CellText.number(row.get(place)));
            Element heading = Element.of("th", table.headings().get(column))
                    .with("scope", "col")
                    .with("role", "columnheader");
            line.add(numeric ? heading.with("class", "number") : heading);
        }
        return Element.of("thead").with("role", "rowgroup").add(line);
    }

    private static Element note(Table table) {
        return Element.of("p", table.note()).with("class", "method");
    }

    private static Element cell(Cell cell, Element place) {
        return switch (cell) {
            case Cell.Words(String text) -> place.text(text);
            case Cell.Count(int number) -> place.text(Integer.toString(number));
            case Cell.Probability(double p) -> place.text(Figures.probability(p));
            case Cell.Frequency(double share) -> place.text(Figures.share(share));
            case Cell.Declared(double value) -> place.text(Figures.decimal(value));
            case Cell.Missing(String reason) ->
                place.add(Element.of("span", reason).with("class", "missing"));
            case Cell.Rate(Estimate estimate) -> place.add(estimate(estimate, Figures.decimal(estimate.value())));
            case Cell.Difference(Estimate estimate) -> place.add(estimate(estimate, Figures.signed(estimate.value())));
            case Cell.SizedRate(Estimate estimate) ->
                place.add(
                        estimate(estimate, Figures.decimal(estimate.value())),
                        Element.of("small", Figures.size(estimate)).with("class", "n"));
        };
    }
}

package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Charts tell what the tables beside them tell. */
final class HtmlChartsTest {
    @Test
    void chartsSpeakAndStandAboveATableAndBothCanBeTaken() {
        List<String> charts = List.of("trade-off", "outcomes", "effects", "levers", "weaknesses", "scanners");
        assertThat(DemoPage.PAGE.select("figure").eachAttr("id"))
                .containsExactlyElementsOf(
                        charts.stream().map(id -> "chart-" + id).toList());
        assertThat(DemoPage.PAGE.select("figure")).allSatisfy(figure -> {
            assertThat(figure.select("figcaption").text()).isNotBlank();
            assertThat(figure.select(".static svg, .static table")).isNotEmpty();
        });
        assertThat(DemoPage.PAGE.select("figure:has(svg)"))
                .hasSize(5)
                .allSatisfy(figure -> assertThat(figure.select("svg"))
                        .hasSize(2)
                        .allMatch(svg -> svg.attr("aria-label").length() > 60));
        assertThat(DemoPage.PAGE
                        .select("#chart-trade-off svg, #chart-effects svg, #chart-levers svg")
                        .eachAttr("aria-label"))
                .allSatisfy(label -> assertThat(label).contains("reminder", "[", "24 tasks"));
        assertThat(DemoPage.PAGE.select("button[data-svg]").eachAttr("data-svg"))
                .containsExactlyElementsOf(charts);
        JsonNode tables = DemoPage.data().get("tables");
        assertThat(DemoPage.PAGE.select("button[data-csv]").eachAttr("data-csv"))
                .contains("conditions", "front", "outcomes", "effects", "hypotheses", "weaknesses", "disputes")
                .allSatisfy(id -> assertThat(tables.get(id).asText()).contains("\r\n"));
    }

    @Test
    void theThirdAxisOfTheTradeOffAndTheLeversIsThePrice() {
        assertThat(DemoPage.PAGE.select("#chart-trade-off figcaption, #chart-levers figcaption"))
                .hasSize(2)
                .allSatisfy(caption -> assertThat(caption.text()).contains("The area of a mark is its price: tokens"));
        assertThat(DemoPage.PAGE.select("#chart-trade-off .wide text.figure").eachText())
                .contains("139 tokens generated a sample", "221 tokens generated a sample");
        assertThat(DemoPage.PAGE.select("#chart-levers .wide text.figure").eachText())
                .contains("221 tokens generated a sample")
                .anyMatch(text -> text.startsWith("func-sec@1 +"));
        assertThat(CostAxis.of(DemoPage.STUDY.levers()).orElseThrow().radius("cwe-hint"))
                .isGreaterThan(
                        CostAxis.of(DemoPage.STUDY.levers()).orElseThrow().radius("plain"));
        assertThat(CostAxis.of(List.of())).isEmpty();
    }

    @Test
    void chartsAndTablesHoldTheSameNumbers() {
        JsonNode charts = DemoPage.data().get("charts");
        for (int row = 0; row < DemoPage.STUDY.conditions().size(); row++) {
            JsonNode condition = charts.get("conditions").get(row);
            for (String rate : List.of("func@1", "func-sec@1", "sec@1 (naive)", "secure@1 given functional")) {
                assertThat(amount(condition.get("rates").get(rate))).isEqualTo(csv("conditions", row, rate));
            }
            assertThat(condition.get("outcomes"))
                    .extracting(JsonNode::asInt)
                    .containsExactly(List.of(Outcome.values()).stream()
                            .map(DemoPage.STUDY.conditions().get(row).outcomes()::of)
                            .toArray(Integer[]::new));
        }
        for (int row = 1; row < DemoPage.STUDY.levers().size(); row++) {
            JsonNode moved = charts.get("conditions").get(row).get("moved");
            assertThat(amount(moved.get("func@1"))).isEqualTo(csv("levers", row, "func@1 moved"));
            assertThat(amount(moved.get("func-sec@1"))).isEqualTo(csv("levers", row, "func-sec@1 moved"));
        }
        for (int row = 0; row < DemoPage.STUDY.effects().size(); row++) {
            JsonNode effect = charts.get("effects").get(row);
            assertThat(amount(effect.get("difference"))).isEqualTo(csv("effects", row, "Difference"));
            assertThat(DemoPage.PAGE.select("#table-effects tbody tr").get(row).text())
                    .contains(effect.get("title").asText())
                    .contains(effect.get("difference").get("text").asText());
        }
        for (JsonNode cell : charts.get("weaknesses")) {
            Element shown = DemoPage.PAGE
                    .select("#table-weaknesses a[data-cwe=" + cell.get("cwe").asText() + "][data-condition="
                            + cell.get("condition").asText() + "]")
                    .getFirst();
            assertThat(shown.text())
                    .startsWith(cell.get("rate").get("text").asText())
                    .endsWith(cell.get("rate").get("size").asText());
        }
    }

    @Test
    void hostileNamesEnterChartsAsDataOnly() {
        String hostile = DemoStudy.HOSTILE + "<img src=x onerror=\"window.hostile = true\">";
        Document page = Jsoup.parse(new HtmlReport(DemoStudy.withCondition(hostile)).render());
        assertThat(page.select("script")).hasSize(5);
        assertThat(page.select("img")).isEmpty();
        JsonNode first = DemoPage.data(page).get("charts").get("conditions").get(0);
        assertThat(first.get("name").asText())
                .contains("<img src=x onerror=", "\u27e8U+202E\u27e9")
                .doesNotContain("\u202e");
        assertThat(DemoPage.data(page).get("conditions").get(0)).isEqualTo(first.get("name"));
    }

    /** Value, low, high and tasks of an estimate as a chart places it. */
    private static List<Double> amount(JsonNode amount) {
        return Stream.of("value", "low", "high", "tasks")
                .map(part -> amount.get(part).asDouble())
                .toList();
    }

    /** The same four out of a table as it is given away. */
    private static List<Double> csv(String table, int row, String heading) {
        List<String> lines =
                DemoPage.data().get("tables").get(table).asText().lines().toList();
        List<String> headings = List.of(lines.getFirst().split(","));
        // the method is the only cell with commas, and it is quoted
        String[] cells = lines.get(row + 1).replaceAll("\"[^\"]*\"", "quoted").split(",");
        return Stream.of("", " low", " high", " tasks")
                .map(part -> Double.parseDouble(cells[headings.indexOf(heading + part)]))
                .toList();
    }
}

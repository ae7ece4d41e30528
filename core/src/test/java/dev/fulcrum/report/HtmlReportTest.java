package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a parser sees it. */
final class HtmlReportTest {
    private static final StudyReport STUDY = DemoStudy.study();
    private static final String HTML = new HtmlReport(STUDY).render();
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void hasEverySectionUnderAHeadingAndALinkToIt() {
        List<String> ids = PAGE.select("main > section").eachAttr("id");
        assertThat(ids)
                .containsExactly(
                        "summary",
                        "trade-off",
                        "outcomes",
                        "effects",
                        "hypotheses",
                        "levers",
                        "weaknesses",
                        "scanners",
                        "guides",
                        "discordant",
                        "samples",
                        "limits");
        assertThat(PAGE.select("nav a").eachAttr("href"))
                .containsExactlyElementsOf(ids.stream().map(id -> "#" + id).toList());
        for (Element section : PAGE.select("main > section")) {
            assertThat(section.getElementById(section.attr("aria-labelledby"))).isNotNull();
        }
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("header, nav, main, footer")).hasSize(4);
    }

    @Test
    void saysItInThreeSentencesWithIntervals() {
        List<String> sentences = PAGE.select(".lead p").eachText();
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0)).contains("24 tasks", "3 conditions", "360 programs");
        assertThat(sentences.get(1)).containsPattern("\\d+ % \\[\\d+, \\d+\\] of the programs worked");
        assertThat(sentences.get(2)).contains("3 hypotheses").containsPattern("points \\[.+?, .+?\\]");
    }

    @Test
    void printsNoEstimateWithoutItsInterval() {
        assertThat(PAGE.select(".estimate"))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        estimate -> assertThat(estimate.text())
                                .matches(
                                        "[+\u2212]?(\\.\\d{3}|1\\.000) \\[\u2212?(\\.\\d{3}|1\\.000), \u2212?(\\.\\d{3}|1\\.000)\\]"));
        assertThat(PAGE.select(":not(.estimate) > .value")).isEmpty();
        assertThat(PAGE.select(".estimate"))
                .allSatisfy(estimate -> assertThat(estimate.attr("title")).contains("task", "sample", "bootstrap"));
    }

    @Test
    void saysNInEveryCellOfTheWeaknessTable() {
        Element table = PAGE.select("#table-weaknesses").getFirst();
        assertThat(table.select("td .estimate")).hasSameSizeAs(table.select("td small.n"));
        assertThat(table.text()).contains("CWE-190 Integer overflow", "no task");
        assertThat(table.select("thead th").eachText()).containsExactly("Weakness", "plain", "reminder", "cwe-hint");
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        assertThat(PAGE.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(heading -> heading.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("th[scope=row]").size() == 1);
        });
    }

    @Test
    void chartsSpeakAndStandAboveATableAndBothCanBeTaken() {
        List<String> charts = List.of("trade-off", "outcomes", "effects", "levers", "weaknesses", "scanners");
        assertThat(PAGE.select("figure").eachAttr("id"))
                .containsExactlyElementsOf(
                        charts.stream().map(id -> "chart-" + id).toList());
        assertThat(PAGE.select("figure")).allSatisfy(figure -> {
            assertThat(figure.select("figcaption").text()).isNotBlank();
            assertThat(figure.select(".static svg, .static table")).isNotEmpty();
        });
        assertThat(PAGE.select("figure:has(svg)"))
                .hasSize(5)
                .allSatisfy(figure -> assertThat(figure.select("svg"))
                        .hasSize(2)
                        .allMatch(svg -> svg.attr("aria-label").length() > 60));
        assertThat(PAGE.select("#chart-trade-off svg, #chart-effects svg, #chart-levers svg")
                        .eachAttr("aria-label"))
                .allSatisfy(label -> assertThat(label).contains("reminder", "[", "24 tasks"));
        assertThat(PAGE.select("button[data-svg]").eachAttr("data-svg")).containsExactlyElementsOf(charts);
        JsonNode tables = data().get("tables");
        assertThat(PAGE.select("button[data-csv]").eachAttr("data-csv"))
                .contains("conditions", "front", "outcomes", "effects", "hypotheses", "weaknesses", "disputes")
                .allSatisfy(id -> assertThat(tables.get(id).asText()).contains("\r\n"));
    }

    @Test
    void theThirdAxisOfTheTradeOffAndTheLeversIsThePrice() {
        assertThat(PAGE.select("#chart-trade-off figcaption, #chart-levers figcaption"))
                .hasSize(2)
                .allSatisfy(caption -> assertThat(caption.text()).contains("The area of a mark is its price: tokens"));
        assertThat(PAGE.select("#chart-trade-off .wide text.figure").eachText())
                .contains("139 tokens generated a sample", "221 tokens generated a sample");
        assertThat(PAGE.select("#chart-levers .wide text.figure").eachText())
                .contains("221 tokens generated a sample")
                .anyMatch(text -> text.startsWith("func-sec@1 +"));
        assertThat(CostAxis.of(STUDY.levers()).orElseThrow().radius("cwe-hint"))
                .isGreaterThan(CostAxis.of(STUDY.levers()).orElseThrow().radius("plain"));
        assertThat(CostAxis.of(List.of())).isEmpty();
    }

    @Test
    void chartsAndTablesHoldTheSameNumbers() {
        JsonNode charts = data().get("charts");
        for (int row = 0; row < STUDY.conditions().size(); row++) {
            JsonNode condition = charts.get("conditions").get(row);
            for (String rate : List.of("func@1", "func-sec@1", "sec@1 (naive)", "secure@1 given functional")) {
                assertThat(amount(condition.get("rates").get(rate))).isEqualTo(csv("conditions", row, rate));
            }
            assertThat(condition.get("outcomes"))
                    .extracting(JsonNode::asInt)
                    .containsExactly(List.of(Outcome.values()).stream()
                            .map(STUDY.conditions().get(row).outcomes()::of)
                            .toArray(Integer[]::new));
        }
        for (int row = 1; row < STUDY.levers().size(); row++) {
            JsonNode moved = charts.get("conditions").get(row).get("moved");
            assertThat(amount(moved.get("func@1"))).isEqualTo(csv("levers", row, "func@1 moved"));
            assertThat(amount(moved.get("func-sec@1"))).isEqualTo(csv("levers", row, "func-sec@1 moved"));
        }
        for (int row = 0; row < STUDY.effects().size(); row++) {
            JsonNode effect = charts.get("effects").get(row);
            assertThat(amount(effect.get("difference"))).isEqualTo(csv("effects", row, "Difference"));
            assertThat(PAGE.select("#table-effects tbody tr").get(row).text())
                    .contains(effect.get("title").asText())
                    .contains(effect.get("difference").get("text").asText());
        }
        for (JsonNode cell : charts.get("weaknesses")) {
            Element shown = PAGE.select(
                            "#table-weaknesses a[data-cwe=" + cell.get("cwe").asText() + "][data-condition="
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
        JsonNode first = data(page).get("charts").get("conditions").get(0);
        assertThat(first.get("name").asText())
                .contains("<img src=x onerror=", "\u27e8U+202E\u27e9")
                .doesNotContain("\u202e");
        assertThat(data(page).get("conditions").get(0)).isEqualTo(first.get("name"));
    }

    @Test
    void saysHowSureTheFrontIsAndWhereScannersAndExploitsDisagree() {
        assertThat(PAGE.select("#table-front tbody tr").eachText())
                .containsExactly("plain yes 71 %", "reminder yes 66 %", "cwe-hint yes 58 %");
        assertThat(PAGE.select("#chart-trade-off path.front")).hasSize(2);
        Element fold = PAGE.select("#scanners details").getFirst();
        assertThat(fold.select("summary").text()).startsWith("bandit is silent, an exploit works: ");
        JsonNode samples = data().get("samples");
        assertThat(fold.select("a")).isNotEmpty().allSatisfy(link -> {
            JsonNode sample = samples.get(Integer.parseInt(link.attr("href").substring("#sample-".length())));
            assertThat(sample.get("outcome").asInt()).isEqualTo(Outcome.FUNCTIONAL_INSECURE.ordinal());
            assertThat(sample.get("findings")).isEmpty();
            assertThat(link.text())
                    .contains(data().get("tasks")
                            .get(sample.get("task").asInt())
                            .get("id")
                            .asText());
        });
    }

    @Test
    void discordantTasksShowAGoodAndABadSampleBesideEachOther() {
        Element first = PAGE.select("#discordant details").getFirst();
        assertThat(first.select(".pair > article")).hasSize(2);
        assertThat(first.select("article").getFirst().select("p").text()).contains("functional, secure");
        assertThat(first.select("article").get(1).select("p").text()).doesNotContain("functional, secure");
        assertThat(first.select(".code li")).isNotEmpty();
    }

    @Test
    void whatAGuideSaysOfItsPickStandsBesideWhatTheExploitsSay() {
        Element gaps = PAGE.select("#table-gaps").getFirst();
        assertThat(gaps.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("cppcheck", "exploits", "+.150", "+.060", "+.090"));
        assertThat(PAGE.select("#table-chosen tbody tr")).hasSize(1);
    }

    @Test
    void asksNothingOfTheNetwork() {
        assertThat(PAGE.select("[src], link, iframe, object, embed, img, base")).isEmpty();
        assertThat(PAGE.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("[style]")).isEmpty();
        assertThat(HTML.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void letsInItsOwnScriptsAndStyleOnly() throws Exception {
        String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        List<String> scripts = new ArrayList<>(
                PAGE.select("script:not([type])").stream().map(Element::data).toList());
        assertThat(scripts).hasSize(3);
        scripts.add(unpacked());
        for (String script : scripts) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(policy.split("'sha256-", -1)).hasSize(scripts.size() + 2);
    }

    /** The library as the page's script will find it. */
    private static String unpacked() throws IOException {
        byte[] packed = Base64.getDecoder()
                .decode(PAGE.select("script#echarts").getFirst().data());
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsHostileProgramsAsData() {
        assertThat(PAGE.select("script")).hasSize(5);
        List<String> programs = StreamSupport.stream(data().get("samples").spliterator(), false)
                .map(sample -> sample.get("program").asText())
                .filter(program -> program.contains("window.hostile"))
                .toList();
        assertThat(programs)
                .isNotEmpty()
                .allSatisfy(
                        program -> assertThat(program)
                                .contains(
                                        "</script><script>window.hostile = true</script><!-- ]]> & \"quotes\" 'single' \\u003c\n")
                                .contains(
                                        "NUL \u2400 escape \u241b[31m bidi \u27e8U+202E\u27e9 txt.exe \u27e8U+2066\u27e9")
                                .contains(
                                        "zero\u27e8U+200B\u27e9width half \u27e8U+D800\u27e9 caf\u00e9 \ud83d\ude80 \u27e8U+2028\u27e9 end\n"));
        assertThat(HTML.codePoints().filter(code -> code < 0x20 && code != '\n'))
                .isEmpty();
        assertThat(HTML).doesNotContain("\u202e", "\u2066", "\u200b", "\u2028");
    }

    @Test
    void escapesWhatUsersWriteIntoStudies() {
        String nasty = "<img src=x onerror=alert(1)> & \u202e";
        StudyReport study = new StudyReport(
                nasty,
                nasty,
                new StudyReport.SuiteIdentity(nasty, nasty, nasty),
                List.of(new StudyReport.ModelIdentity(nasty, nasty)),
                STUDY.conditions(),
                STUDY.effects(),
                STUDY.hypotheses(),
                STUDY.weaknesses(),
                STUDY.joint(),
                STUDY.samples(),
                STUDY.limits(),
                STUDY.generatedAt());
        Document page = Jsoup.parse(new HtmlReport(study).render());
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<img src=x onerror=alert(1)> & \u27e8U+202E\u27e9");
    }

    @Test
    void holdsEverySampleWithDiscordantTasksFirst() {
        JsonNode data = data();
        assertThat(data.get("samples")).hasSize(STUDY.samples().size());
        assertThat(data.get("tasks")).hasSize(24);
        List<Boolean> discordant = StreamSupport.stream(data.get("tasks").spliterator(), false)
                .map(task -> task.get("discordant").asBoolean())
                .toList();
        assertThat(discordant).contains(true, false).isSortedAccordingTo((left, right) -> Boolean.compare(right, left));
        Set<JsonNode> prompts = new HashSet<>();
        data.get("prompts").forEach(prompts::add);
        assertThat(prompts).hasSize(data.get("prompts").size());
    }

    @Test
    void stillTellsWhatItCanOfASuiteWithoutExploits() {
        ConditionResult full = STUDY.conditions().getFirst();
        ConditionResult bare = new ConditionResult(
                full.name(),
                full.model(),
                full.strategy(),
                full.decoding(),
                full.tasks(),
                full.samples(),
                full.functional(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                full.outcomes());
        StudyReport study = new StudyReport(
                "bare",
                "Does it work?",
                STUDY.suite(),
                STUDY.models(),
                List.of(bare),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                STUDY.limits(),
                STUDY.generatedAt());
        Document page = Jsoup.parse(new HtmlReport(study).render());
        assertThat(page.select(".lead p").text()).contains("the suite has no exploits", "Nothing was compared");
        assertThat(page.select("main > section").eachAttr("id"))
                .containsExactly("summary", "trade-off", "outcomes", "samples", "limits");
    }

    @Test
    void outcomesRecordedElsewhereAreNotCalledRunHere() {
        StudyReport study = new StudyReport(
                "table.csv",
                "What do they say?",
                new StudyReport.SuiteIdentity("table.csv", "360 outcomes", "ab"),
                List.of(),
                STUDY.conditions(),
                STUDY.effects(),
                STUDY.hypotheses(),
                List.of(),
                Optional.empty(),
                List.of(),
                STUDY.limits(),
                STUDY.generatedAt());
        Document page = Jsoup.parse(new HtmlReport(study).render());
        assertThat(page.select(".lead p").text())
                .contains("table.csv records 360 outcomes on 24 tasks", "nothing was run here")
                .doesNotContain("sandbox", "declared before the run");
        assertThat(page.select(".facts dt").eachText()).doesNotContain("Models", "Suite");
        assertThat(page.select("#samples").text()).contains("none can be opened");
    }

    @Test
    void staysSmall(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/report.html");
        new HtmlReport(DemoStudy.ofTasks(48)).write(file);
        assertThat(Files.size(file)).isLessThan(5_000_000);
    }

    /** Value, low, high and tasks of an estimate as a chart places it. */
    private static List<Double> amount(JsonNode amount) {
        return Stream.of("value", "low", "high", "tasks")
                .map(part -> amount.get(part).asDouble())
                .toList();
    }

    /** The same four out of a table as it is given away. */
    private static List<Double> csv(String table, int row, String heading) {
        List<String> lines = data().get("tables").get(table).asText().lines().toList();
        List<String> headings = List.of(lines.getFirst().split(","));
        // the method is the only cell with commas, and it is quoted
        String[] cells = lines.get(row + 1).replaceAll("\"[^\"]*\"", "quoted").split(",");
        return Stream.of("", " low", " high", " tasks")
                .map(part -> Double.parseDouble(cells[headings.indexOf(heading + part)]))
                .toList();
    }

    private static JsonNode data() {
        return data(PAGE);
    }

    private static JsonNode data(Document page) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(page.select("script#data").getFirst().data());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

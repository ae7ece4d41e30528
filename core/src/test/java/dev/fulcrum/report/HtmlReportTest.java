package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a parser sees it. */
final class HtmlReportTest {
    @Test
    void hasEverySectionUnderAHeadingAndALinkToIt() {
        List<String> ids = DemoPage.PAGE.select("main > section").eachAttr("id");
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
        assertThat(DemoPage.PAGE.select("nav a").eachAttr("href"))
                .containsExactlyElementsOf(ids.stream().map(id -> "#" + id).toList());
        for (Element section : DemoPage.PAGE.select("main > section")) {
            assertThat(section.getElementById(section.attr("aria-labelledby"))).isNotNull();
        }
        assertThat(DemoPage.PAGE.select("h1")).hasSize(1);
        assertThat(DemoPage.PAGE.select("header, nav, main, footer")).hasSize(4);
    }

    @Test
    void saysItInThreeSentencesWithIntervals() {
        List<String> sentences = DemoPage.PAGE.select(".lead p").eachText();
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0)).contains("24 tasks", "3 conditions", "360 programs");
        assertThat(sentences.get(1)).containsPattern("\\d+ % \\[\\d+, \\d+\\] of the programs worked");
        assertThat(sentences.get(2)).contains("3 hypotheses").containsPattern("points \\[.+?, .+?\\]");
    }

    @Test
    void printsNoEstimateWithoutItsInterval() {
        assertThat(DemoPage.PAGE.select(".estimate"))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        estimate -> assertThat(estimate.text())
                                .matches(
                                        "[+\u2212]?(\\.\\d{3}|1\\.000) \\[\u2212?(\\.\\d{3}|1\\.000), \u2212?(\\.\\d{3}|1\\.000)\\]"));
        assertThat(DemoPage.PAGE.select(":not(.estimate) > .value")).isEmpty();
        assertThat(DemoPage.PAGE.select(".estimate"))
                .allSatisfy(estimate -> assertThat(estimate.attr("title")).contains("task", "sample", "bootstrap"));
    }

    @Test
    void saysNInEveryCellOfTheWeaknessTable() {
        Element table = DemoPage.PAGE.select("#table-weaknesses").getFirst();
        assertThat(table.select("td .estimate")).hasSameSizeAs(table.select("td small.n"));
        assertThat(table.text()).contains("CWE-190 Integer overflow", "no task");
        assertThat(table.select("thead th").eachText()).containsExactly("Weakness", "plain", "reminder", "cwe-hint");
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        assertThat(DemoPage.PAGE.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(heading -> heading.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("th[scope=row]").size() == 1);
        });
    }

    @Test
    void saysHowSureTheFrontIsAndWhereScannersAndExploitsDisagree() {
        assertThat(DemoPage.PAGE.select("#table-front tbody tr").eachText())
                .containsExactly("plain yes 71 %", "reminder yes 66 %", "cwe-hint yes 58 %");
        assertThat(DemoPage.PAGE.select("#chart-trade-off path.front")).hasSize(2);
        Element fold = DemoPage.PAGE.select("#scanners details").getFirst();
        assertThat(fold.select("summary").text()).startsWith("bandit is silent, an exploit works: ");
        JsonNode samples = DemoPage.data().get("samples");
        assertThat(fold.select("a")).isNotEmpty().allSatisfy(link -> {
            JsonNode sample = samples.get(Integer.parseInt(link.attr("href").substring("#sample-".length())));
            assertThat(sample.get("outcome").asInt()).isEqualTo(Outcome.FUNCTIONAL_INSECURE.ordinal());
            assertThat(sample.get("findings")).isEmpty();
            assertThat(link.text())
                    .contains(DemoPage.data()
                            .get("tasks")
                            .get(sample.get("task").asInt())
                            .get("id")
                            .asText());
        });
    }

    @Test
    void discordantTasksShowAGoodAndABadSampleBesideEachOther() {
        Element first = DemoPage.PAGE.select("#discordant details").getFirst();
        assertThat(first.select(".pair > article")).hasSize(2);
        assertThat(first.select("article").getFirst().select("p").text()).contains("functional, secure");
        assertThat(first.select("article").get(1).select("p").text()).doesNotContain("functional, secure");
        assertThat(first.select(".code li")).isNotEmpty();
    }

    @Test
    void whatAGuideSaysOfItsPickStandsBesideWhatTheExploitsSay() {
        Element gaps = DemoPage.PAGE.select("#table-gaps").getFirst();
        assertThat(gaps.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("cppcheck", "exploits", "+.150", "+.060", "+.090"));
        assertThat(DemoPage.PAGE.select("#table-chosen tbody tr")).hasSize(1);
    }

    @Test
    void holdsEverySampleWithDiscordantTasksFirst() {
        JsonNode data = DemoPage.data();
        assertThat(data.get("samples")).hasSize(DemoPage.STUDY.samples().size());
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
        ConditionResult full = DemoPage.STUDY.conditions().getFirst();
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
                DemoPage.STUDY.suite(),
                DemoPage.STUDY.models(),
                List.of(bare),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                DemoPage.STUDY.limits(),
                DemoPage.STUDY.generatedAt());
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
                DemoPage.STUDY.conditions(),
                DemoPage.STUDY.effects(),
                DemoPage.STUDY.hypotheses(),
                List.of(),
                Optional.empty(),
                List.of(),
                DemoPage.STUDY.limits(),
                DemoPage.STUDY.generatedAt());
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
}

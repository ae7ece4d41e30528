package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.analysis.AnalysisRequest;
import dev.fulcrum.analysis.ColumnMap;
import dev.fulcrum.analysis.OutcomeAnalysis;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.statistics.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of outcomes that were recorded elsewhere. */
final class OutcomeReportTest {
    private static final String CSV = """
            model,task,weakness,tests,exploits
            big,t1,CWE-89,1,1
            big,t1,CWE-89,1,0
            big,t2,CWE-89,1,1
            big,t3,CWE-79,1,0
            big,t4,nothing known,0,0
            small,t1,CWE-89,1,1
            small,t2,CWE-89,0,1
            small,t3,CWE-79,0,0
            small,t4,nothing known,1,1
            """;

    @TempDir
    private Path folder;

    @Test
    void showsWeaknessesWithNAndTheFrontButLeadsToNoSamples() throws IOException {
        StudyReport report = report("weakness=weakness,");
        Document page = Jsoup.parse(new HtmlReport(report).render());
        assertThat(page.select("#table-weaknesses tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row).startsWith("CWE-89").contains("2 tasks, 3 samples", "2 tasks, 2 samples"))
                .anySatisfy(row -> assertThat(row).startsWith("CWE-79"));
        assertThat(page.select("#table-front tbody tr").eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).matches("(big|small) (yes|no) \\d+ %"));
        assertThat(page.select("main a[href=#samples]")).isEmpty();
        assertThat(page.select("#effects details li")).isNotEmpty();
        assertThat(page.select("figcaption").text()).doesNotContain("leads to its samples");
    }

    @Test
    void hasNoWeaknessesWhereNoColumnNamesThem() throws IOException {
        Document page = Jsoup.parse(new HtmlReport(report("")).render());
        assertThat(page.select("#weaknesses")).isEmpty();
    }

    private StudyReport report(String more) throws IOException {
        Path file = Files.writeString(folder.resolve("outcomes.csv"), CSV);
        AnalysisRequest request = new AnalysisRequest(
                file,
                ColumnMap.parse(more + "condition=model,task=task,functional=tests,security=exploits"),
                List.of(),
                List.of("big,small"),
                List.of(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1),
                AnalysisRequest.Tasks.COMMON,
                Settings.DEFAULT.withDraws(200),
                List.of(),
                Optional.empty());
        return new OutcomeReport(new OutcomeAnalysis().run(request), file).report(Instant.EPOCH);
    }
}

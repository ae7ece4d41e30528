package dev.fulcrum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.fulcrum.report.DemoStudy;
import dev.fulcrum.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The charts of the report under mouse and keyboard, and what is left of them without script, on paper and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChartsPageTest {
    private static final Path PICTURES = Path.of("target", "report");
    private static final List<String> CHARTS =
            List.of("trade-off", "outcomes", "effects", "levers", "weaknesses", "scanners");

    @TempDir
    static Path folder;

    private Chromium browser;
    private Path report;
    private Page page;

    @BeforeAll
    void start() throws IOException {
        browser = Chromium.start();
        report = folder.resolve("report.html");
        new HtmlReport(DemoStudy.study()).write(report);
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.open(wide(), report);
    }

    @AfterEach
    void hearsNoComplaint() {
        if (page != null) {
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyChartIsDrawnAnewAsSvg() {
        for (String chart : CHARTS) {
            assertThat(page.locator("#chart-" + chart + " .canvas svg")).isVisible();
            assertThat(page.locator("#chart-" + chart + " > .static")).isHidden();
            assertThat(page.locator("#chart-" + chart + " canvas")).hasCount(0);
            page.locator("#" + chart)
                    .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("chart-" + chart + ".png")));
        }
    }

    @Test
    void placesExactlyTheNumbersOfTheTables() {
        assertThat(page.evaluate(DRAWN_AGAINST_TABLE)).isEqualTo(List.of());
        assertThat((Integer) page.evaluate("Charts.views.get('trade-off').points.length"))
                .isEqualTo(3);
    }

    @Test
    void aMarkTellsItsIntervalAndN() {
        hover("trade-off", "Charts.views.get('trade-off').chart.convertToPixel({ gridIndex: 0 }, [.425, .267])");
        Locator tip = page.locator("#chart-trade-off .tip");
        assertThat(tip).containsText("reminder");
        assertThat(tip).containsText(cell("#table-conditions tbody tr:nth-child(2) td:nth-child(3)"));
        assertThat(tip).containsText("24 tasks, 120 samples");
        assertThat(tip).containsText("163 tokens generated a sample");
        assertThat(tip).containsText("66\u00a0% of resamples");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("chart-tip.png")));
    }

    @Test
    void oneLightOnAConditionInEveryChartAndTable() {
        hover("trade-off", "Charts.views.get('trade-off').chart.convertToPixel({ gridIndex: 0 }, [.425, .267])");
        assertThat(page.locator("#table-conditions tr.lit th")).hasText("reminder");
        assertThat(page.locator("#table-levers tr.lit th")).hasText("reminder");
        page.mouse().move(2, 2);
        assertThat(page.locator("tr.lit")).hasCount(0);
    }

    @Test
    void theKeyboardGoesFromMarkToMarkAndOpensTheSamples() {
        page.locator("#chart-weaknesses .plot").focus();
        page.keyboard().press("ArrowRight");
        Locator voice = page.locator("#chart-weaknesses .voice");
        assertThat(voice).containsText("CWE-22 Path traversal, plain. func-sec@1 .267 [");
        assertThat(page.locator("#chart-weaknesses .tip")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(voice).containsText("CWE-22 Path traversal, reminder.");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=condition]")).hasValue("reminder");
        assertThat(page.locator("[name=cwe]")).hasValue("CWE-22");
        assertThat(page.locator("#samples-heading")).isFocused();
    }

    @Test
    void aPieceOfABarLeadsToItsSamples() {
        click("outcomes", "Charts.views.get('outcomes').chart.convertToPixel({ gridIndex: 0 }, [.05, 'cwe-hint'])");
        assertThat(page.locator("[name=condition]")).hasValue("cwe-hint");
        assertThat(page.locator("[name=outcome]")).hasValue("functional-secure");
    }

    @Test
    void axesSizesAndLegendChangeTheTradeOff() {
        Locator figure = page.locator("#chart-trade-off");
        labelled(figure, "Up").selectOption("sec@1 (naive)");
        assertThat(figure.locator(".toggles button").first()).containsText("sec@1 (naive) .333 [.250, .417]");
        assertThat(drawn("trade-off", "yAxis[0].name")).isEqualTo("sec@1 (naive) \u2192 secure, working or not");
        labelled(figure, "Size").selectOption("seconds waited a sample");
        assertThat(figure.locator(".toggles button").first()).containsText("2.91 seconds waited a sample");
        figure.locator(".toggles button[data-name=plain]").click();
        assertThat(figure.locator(".toggles button[data-name=plain]")).hasAttribute("aria-pressed", "false");
        assertThat((Integer) page.evaluate("Charts.views.get('trade-off').stops.length"))
                .isEqualTo(2);
    }

    @Test
    void zoomsByButtonAndSelectsByDragging() {
        Locator figure = page.locator("#chart-trade-off");
        figure.getByText("Zoom in").click();
        assertThat(((Number) drawn("trade-off", "dataZoom[0].start")).doubleValue())
                .isBetween(19.9, 20.1);
        figure.getByText("Reset").click();
        assertThat(((Number) drawn("trade-off", "dataZoom[0].start")).doubleValue())
                .isZero();
        figure.getByText("Drag to select").click();
        BoundingBox box = page.locator("#chart-trade-off .canvas").boundingBox();
        List<?> from = at("Charts.views.get('trade-off').chart.convertToPixel({ gridIndex: 0 }, [.3, .23])");
        List<?> to = at("Charts.views.get('trade-off').chart.convertToPixel({ gridIndex: 0 }, [.43, .35])");
        page.mouse().move(box.x + number(from, 0), box.y + number(from, 1));
        page.mouse().down();
        page.mouse().move(box.x + number(to, 0), box.y + number(to, 1));
        page.mouse().up();
        assertThat(page.locator("#table-conditions tr.dim th")).hasText("plain");
        assertThat(figure.locator(".voice")).hasText("2 of 3 selected: reminder, cwe-hint");
        figure.getByText("Reset").click();
        assertThat(page.locator("tr.dim")).hasCount(0);
    }

    @Test
    void theHeatMapIsSortedAndFiltered() {
        Locator figure = page.locator("#chart-weaknesses");
        labelled(figure, "Order").selectOption("spread");
        assertThat(drawn("weaknesses", "yAxis[0].data[0]")).isEqualTo("CWE-787 Out-of-bounds write");
        labelled(figure, "Find").fill("inject");
        assertThat((Integer) drawn("weaknesses", "yAxis[0].data.length")).isEqualTo(2);
        labelled(figure, "Find").fill("");
        labelled(figure, "At least").selectOption("5");
        assertThat((Integer) drawn("weaknesses", "yAxis[0].data.length")).isEqualTo(1);
        figure.getByText("Show as table").click();
        assertThat(page.locator("#table-weaknesses")).isVisible();
    }

    @Test
    void hostileNamesStayText() throws IOException {
        Path hostile = folder.resolve("hostile.html");
        new HtmlReport(DemoStudy.withCondition("<img src=x onerror=\"window.hostile = true\">" + DemoStudy.HOSTILE))
                .write(hostile);
        Page other = browser.open(wide(), hostile);
        for (String chart : List.of("trade-off", "outcomes", "effects", "weaknesses")) {
            other.locator("#chart-" + chart + " .plot").focus();
            other.keyboard().press("ArrowRight");
            assertThat(other.locator("#chart-" + chart + " .tip")).containsText("<img src=x onerror=");
        }
        assertThat(other.evaluate("typeof window.hostile")).isEqualTo("undefined");
        assertThat(other.locator("img")).hasCount(0);
        other.context().close();
    }

    @Test
    void thePolicyRefusesEveryOtherScriptAndStyle() {
        page.evaluate("""
                () => {
                  const script = document.createElement("script");
                  script.textContent = "window.intruder = true";
                  document.head.append(script);
                  document.body.insertAdjacentHTML("beforeend", "<p id='styled' style='color: red' onclick='window.intruder = true'>x</p>");
                  document.getElementById("styled").click();
                }
                """);
        assertThat(page.evaluate("typeof window.intruder")).isEqualTo("undefined");
        assertThat(browser.complaints())
                .hasSize(3)
                .allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void withoutScriptTheDrawingsAndTablesAreThere() {
        Page still = browser.blank(wide().setJavaScriptEnabled(false));
        still.navigate(report.toUri().toString());
        for (String chart : List.of("trade-off", "outcomes", "effects", "levers", "scanners")) {
            assertThat(still.locator("#chart-" + chart + " .wide svg")).isVisible();
        }
        assertThat(still.locator("#table-weaknesses")).isVisible();
        assertThat(still.locator("#table-conditions")).isVisible();
        assertThat(still.locator(".live")).hasCount(0);
        still.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("without-script.png")));
        still.context().close();
    }

    @Test
    void anOldBrowserKeepsTheDrawingsWithTheirLinks() {
        Page old = browser.blank(wide());
        old.addInitScript("delete window.DecompressionStream");
        old.navigate(report.toUri().toString());
        assertThat(old.locator("#count")).containsText("360 samples");
        assertThat(old.locator("#chart-trade-off .wide svg")).isVisible();
        old.locator("#chart-outcomes .wide a[data-condition=plain][data-outcome=functional-insecure]")
                .focus();
        old.keyboard().press("Enter");
        assertThat(old.locator("[name=outcome]")).hasValue("functional-insecure");
        old.context().close();
    }

    @Test
    void onPaperTheDrawingsTakeTheirPlace() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String chart : List.of("trade-off", "outcomes", "effects", "levers", "scanners")) {
            assertThat(page.locator("#chart-" + chart + " .wide svg")).isVisible();
            assertThat(page.locator("#chart-" + chart + " .live")).isHidden();
        }
        assertThat(page.locator("#table-weaknesses")).isVisible();
    }

    @Test
    void chartsFollowTheDarkAndTheWidth() {
        String light = (String) drawn("trade-off", "backgroundColor");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction(
                "light => Charts.views.get('trade-off').chart.getOption().backgroundColor !== light", light);
        page.setViewportSize(360, 780);
        page.waitForFunction("Charts.views.get('effects').chart.getWidth() < 360");
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        for (String chart : CHARTS) {
            page.locator("#chart-" + chart)
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(PICTURES.resolve("chart-" + chart + "-narrow-dark.png")));
        }
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Locator labelled(Locator figure, String label) {
        return figure.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Object drawn(String chart, String option) {
        return page.evaluate("Charts.views.get('" + chart + "').chart.getOption()." + option);
    }

    private String cell(String selector) {
        return page.locator(selector).textContent().trim();
    }

    private List<?> at(String pixel) {
        return (List<?>) page.evaluate(pixel);
    }

    private static double number(List<?> pair, int place) {
        return ((Number) pair.get(place)).doubleValue();
    }

    private void hover(String chart, String pixel) {
        Locator canvas = page.locator("#chart-" + chart + " .canvas");
        canvas.scrollIntoViewIfNeeded();
        List<?> place = at(pixel);
        canvas.hover(new Locator.HoverOptions().setPosition(number(place, 0), number(place, 1)));
    }

    private void click(String chart, String pixel) {
        Locator canvas = page.locator("#chart-" + chart + " .canvas");
        List<?> place = at(pixel);
        canvas.click(new Locator.ClickOptions().setPosition(number(place, 0), number(place, 1)));
    }

    /** What the library was given to draw, against the table as it is given away; whatever differs. */
    private static final String DRAWN_AGAINST_TABLE = """
            () => {
              const wrong = [];
              const table = (id) => {
                const [head, ...rows] = Page.data.tables[id].trim().split("\\r\\n")
                  .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]));
                return rows.map((row) => Object.fromEntries(row.map((value, index) => [head[index], value])));
              };
              const same = (what, drawn, told) => { if (Number(told) !== drawn) wrong.push(what + ": " + drawn + " drawn, " + told + " told"); };
              const option = (id) => Charts.views.get(id).chart.getOption();
              const crossed = (id, rows, x, y) => rows.filter((row) => row[x]).forEach((row) => {
                const [values] = option(id).series.find((series) => series.type === "custom" && series.name === Object.values(row)[0]).data;
                [row[x], row[y], row[x + " low"], row[x + " high"], row[y + " low"], row[y + " high"]].forEach((told, place) => same(id + " " + place, values[place], told));
              });
              crossed("trade-off", table("conditions"), "func@1", "func-sec@1");
              crossed("levers", table("levers"), "func@1 moved", "func-sec@1 moved");
              crossed("scanners", table("scanners").slice(0, 1), "Flagged of those that withstood", "Flagged of those broken");
              const effects = option("effects").series[0].data.filter(([row]) => Charts.views.get("effects").stops.some((stop) => stop.index === row));
              table("effects").forEach((row, index) => ["", " low", " high"].forEach((part, place) => same("effect", effects[index][place + 1], row["Difference" + part])));
              table("outcomes").forEach((row, index) => option("outcomes").series.forEach((series) => same(series.name, Math.round(series.data[index].value * row.Samples), row[series.name])));
              const heat = option("weaknesses");
              heat.series[0].data.forEach(({ value: [x, y, rate] }) => same("weakness", rate,
                table("weaknesses").find((row) => row.Weakness === heat.yAxis[0].data[y])[heat.xAxis[0].data[x]]));
              return wrong;
            }
            """;
}

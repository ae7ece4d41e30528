package dev.fulcrum.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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

/** The report in a real browser, by keyboard, on a phone and in the dark. Its pictures are left in {@code target/report}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportPageTest {
    private static final Path PICTURES = Path.of("target", "report");

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
        page = open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @AfterEach
    void hearsNoComplaint() {
        if (page != null) {
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void opensASampleByKeyboard() {
        page.locator("#filters [name=text]").focus();
        Locator task = page.locator(".task").first();
        for (int step = 0; step < 20 && !focusInside(task); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(focusInside(task)).isTrue();
        page.keyboard().press("Enter");
        Locator sample = task.locator(".sample").first();
        PlaywrightAssertions.assertThat(sample).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(sample.locator(".code .line").first()).isVisible();
        PlaywrightAssertions.assertThat(sample.locator(".sample-body")).containsText("Function");
        sample.getByText("Prompt as sent").click();
        PlaywrightAssertions.assertThat(sample.locator(".prose").first()).containsText("careful programmer");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sample.png")));
    }

    @Test
    void filtersByConditionOutcomeAndText() {
        Locator count = page.locator("#count");
        PlaywrightAssertions.assertThat(count).hasText("360 samples in 24 tasks, of 360 samples in all");
        page.locator("[name=condition]").selectOption("reminder");
        PlaywrightAssertions.assertThat(count).containsText("120 samples in 24 tasks");
        page.locator("[name=outcome]").selectOption("functional-insecure");
        page.locator("[name=language]").selectOption("c");
        PlaywrightAssertions.assertThat(page.locator(".task-facts").first()).containsText(" C ");
        page.locator("[name=text]").fill("nothing holds this text");
        PlaywrightAssertions.assertThat(count).hasText("No sample matches.");
        page.getByText("Show all").click();
        PlaywrightAssertions.assertThat(count).containsText("360 samples in 24 tasks");
        page.locator("h1").click();
        page.keyboard().press("/");
        page.keyboard().type("AddressSanitizer: heap");
        PlaywrightAssertions.assertThat(page.locator(".task-title").first()).hasText("Copy a name into a buffer");
    }

    @Test
    void chartsLeadToTheirSamples() {
        page.locator("#chart-outcomes .plot").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("[name=condition]")).hasValue("plain");
        PlaywrightAssertions.assertThat(page.locator("[name=outcome]")).hasValue("functional-insecure");
        PlaywrightAssertions.assertThat(page.locator("#samples-heading")).isFocused();
        PlaywrightAssertions.assertThat(page.locator(".task .sign.functional-secure"))
                .hasCount(0);
        page.getByText("Show as table").click();
        page.locator("#table-weaknesses td a").first().click();
        PlaywrightAssertions.assertThat(page.locator("[name=cwe]")).hasValue("CWE-22");
    }

    @Test
    void showsWhichExploitWorkedAndTheFindingAtItsLine() {
        page.locator("[name=text]").fill("strcpy");
        page.locator("[name=outcome]").selectOption("functional-insecure");
        PlaywrightAssertions.assertThat(page.locator(".task-title").first()).hasText("Copy a name into a buffer");
        openSamplesOfFirstTask();
        PlaywrightAssertions.assertThat(page.locator(".sample .evidence").first())
                .containsText("heap-buffer-overflow");
        Locator flagged = page.locator(".sample .line.flagged").first();
        PlaywrightAssertions.assertThat(flagged.locator(".text")).containsText("strcpy(buffer, name);");
        PlaywrightAssertions.assertThat(flagged.locator(".finding")).containsText("CWE-787");
    }

    /** A task draws its samples when it is opened, which is a moment later. */
    private void openSamplesOfFirstTask() {
        page.locator(".task > summary").first().click();
        Locator samples = page.locator(".task .sample > summary");
        PlaywrightAssertions.assertThat(samples.first()).isVisible();
        samples.all().forEach(Locator::click);
    }

    @Test
    void hostileProgramsStayText() {
        page.locator("[name=text]").fill("window.hostile");
        PlaywrightAssertions.assertThat(page.locator("#count")).not().containsText("360 samples in 24 tasks");
        openSamplesOfFirstTask();
        PlaywrightAssertions.assertThat(
                        page.locator(".sample .hidden-character").first())
                .isVisible();
        assertThat(page.evaluate("typeof window.hostile")).isEqualTo("undefined");
        assertThat(page.title()).doesNotContain("taken over");
    }

    @Test
    void opensALinkedSample() {
        page.navigate(report.toUri() + "#sample-357");
        PlaywrightAssertions.assertThat(page.locator("#sample-357 .code")).isVisible();
    }

    @Test
    void givesTablesAndChartsAway() throws IOException {
        Download table = page.waitForDownload(
                () -> page.locator("button[data-csv=conditions]").click());
        assertThat(table.suggestedFilename()).isEqualTo("conditions.csv");
        assertThat(Files.readString(table.path())).startsWith("Condition,func@1,func@1 low");
        Download chart = page.waitForDownload(
                () -> page.locator("button[data-svg=trade-off]").click());
        assertThat(Files.readString(chart.path())).startsWith("<svg").contains("cwe-hint", "func-sec@1");
        Download outcomes =
                page.waitForDownload(() -> page.locator("#all-outcomes").click());
        assertThat(Files.readString(outcomes.path()).lines()).hasSize(361);
    }

    @Test
    void fitsAPhone() {
        Page phone =
                open(new Browser.NewContextOptions().setViewportSize(360, 780).setDeviceScaleFactor(2));
        for (Locator task : phone.locator(".task > summary").all().subList(0, 3)) {
            task.click();
        }
        phone.locator(".sample > summary").first().click();
        for (Locator numbers : phone.locator("details.data > summary").all()) {
            if (numbers.isVisible()) {
                numbers.click();
            }
        }
        assertThat(phone.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        PlaywrightAssertions.assertThat(phone.locator("#chart-trade-off .canvas svg"))
                .isVisible();
        PlaywrightAssertions.assertThat(phone.locator("#chart-trade-off .static"))
                .isHidden();
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("phone.png"))
                .setFullPage(true));
        phone.context().close();
    }

    @Test
    void drawsOnlyWhatIsLookedAt() throws IOException {
        Path large = folder.resolve("large.html");
        new HtmlReport(DemoStudy.ofTasks(144)).write(large);
        page.navigate(large.toUri().toString());
        PlaywrightAssertions.assertThat(page.locator("#count")).containsText("2,160 samples in 144 tasks");
        assertThat((Integer) page.evaluate("document.querySelectorAll('#sample-list *').length"))
                .isLessThan(2000);
        page.locator("#more").click();
        PlaywrightAssertions.assertThat(page.locator(".task")).hasCount(50);
        assertThat(page.evaluate("document.activeElement.parentElement === document.querySelectorAll('.task')[25]"))
                .isEqualTo(true);
    }

    @Test
    void followsTheDark() {
        String light = background(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("light.png")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(background(page)).isNotEqualTo(light);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("dark.png")));
    }

    @Test
    void textKeepsItsContrast() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.locator(".task > summary").first().click();
            assertThat(page.evaluate(CONTRAST))
                    .as("%s: texts below 4.5 : 1", scheme)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void prints() {
        byte[] pdf = page.pdf(
                new Page.PdfOptions().setPath(PICTURES.resolve("report.pdf")).setPreferCSSPageSize(true));
        assertThat(pdf.length).isGreaterThan(20_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        PlaywrightAssertions.assertThat(page.locator("#filters")).isHidden();
        PlaywrightAssertions.assertThat(page.locator("#chart-effects .wide svg"))
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator("#table-weaknesses")).isVisible();
        PlaywrightAssertions.assertThat(page.locator(".live").first()).isHidden();
    }

    private Page open(Browser.NewContextOptions options) {
        return browser.open(options, report);
    }

    private boolean focusInside(Locator element) {
        return (Boolean) element.evaluate("element => element.contains(document.activeElement)");
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    /** Every visible text outside drawings against the colour behind it, by the formula of WCAG 2. */
    private static final String CONTRAST = """
            () => {
              const channels = (text) => text.match(/[\\d.]+/g).map(Number);
              const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255)
                .map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const behind = (element) => {
                for (let at = element; at; at = at.parentElement) {
                  const colour = channels(getComputedStyle(at).backgroundColor);
                  if (colour.length < 4 || colour[3] > 0) return colour;
                }
                return [255, 255, 255];
              };
              const poor = new Set();
              document.querySelectorAll("body *:not(script):not(svg *)").forEach((element) => {
                const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                if (!own || !element.getClientRects().length) return;
                const front = luminance(channels(getComputedStyle(element).color));
                const back = luminance(behind(element));
                const ratio = (Math.max(front, back) + .05) / (Math.min(front, back) + .05);
                if (ratio < 4.5) poor.add(element.tagName + "." + element.className + " " + ratio.toFixed(2) + " " + element.textContent.slice(0, 30));
              });
              return [...poor];
            }
            """;
}

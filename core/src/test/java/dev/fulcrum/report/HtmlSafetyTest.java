package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page neither asks the network for anything nor lets programs and names become part of it. */
final class HtmlSafetyTest {
    @Test
    void asksNothingOfTheNetwork() {
        assertThat(DemoPage.PAGE.select("[src], link, iframe, object, embed, img, base"))
                .isEmpty();
        assertThat(DemoPage.PAGE.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(DemoPage.PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(DemoPage.PAGE.select("[style]")).isEmpty();
        assertThat(DemoPage.HTML.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void letsInItsOwnScriptsAndStyleOnly() throws Exception {
        String policy =
                DemoPage.PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        List<String> scripts = new ArrayList<>(DemoPage.PAGE.select("script:not([type])").stream()
                .map(Element::data)
                .toList());
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
                .decode(DemoPage.PAGE.select("script#echarts").getFirst().data());
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsHostileProgramsAsData() {
        assertThat(DemoPage.PAGE.select("script")).hasSize(5);
        List<String> programs = StreamSupport.stream(
                        DemoPage.data().get("samples").spliterator(), false)
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
        assertThat(DemoPage.HTML.codePoints().filter(code -> code < 0x20 && code != '\n'))
                .isEmpty();
        assertThat(DemoPage.HTML).doesNotContain("\u202e", "\u2066", "\u200b", "\u2028");
    }

    @Test
    void escapesWhatUsersWriteIntoStudies() {
        String nasty = "<img src=x onerror=alert(1)> & \u202e";
        StudyReport study = new StudyReport(
                nasty,
                nasty,
                new StudyReport.SuiteIdentity(nasty, nasty, nasty),
                List.of(new StudyReport.ModelIdentity(nasty, nasty)),
                DemoPage.STUDY.conditions(),
                DemoPage.STUDY.effects(),
                DemoPage.STUDY.hypotheses(),
                DemoPage.STUDY.weaknesses(),
                DemoPage.STUDY.joint(),
                DemoPage.STUDY.samples(),
                DemoPage.STUDY.limits(),
                DemoPage.STUDY.generatedAt());
        Document page = Jsoup.parse(new HtmlReport(study).render());
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<img src=x onerror=alert(1)> & \u27e8U+202E\u27e9");
    }
}

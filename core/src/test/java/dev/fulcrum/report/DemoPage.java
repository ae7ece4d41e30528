package dev.fulcrum.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page about the made-up study, and what its scripts read. */
final class DemoPage {
    static final StudyReport STUDY = DemoStudy.study();
    static final String HTML = new HtmlReport(STUDY).render();
    static final Document PAGE = Jsoup.parse(HTML);

    private DemoPage() {}

    static JsonNode data() {
        return data(PAGE);
    }

    static JsonNode data(Document page) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(page.select("script#data").getFirst().data());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

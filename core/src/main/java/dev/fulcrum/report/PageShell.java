package dev.fulcrum.report;

import dev.fulcrum.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page is wrapped in: the style inside the file, and a content security policy that lets in nothing but that style and the page's own
 * scripts. A page carries hostile programs and is opened years later from a disk: it must ask nothing of the network.
 *
 * @param title without Fulcrum's name
 * @param scripts the page's own, run last and in this order; none for a page without
 * @param unpacked scripts that the page's own may put in at run time, letter by letter as they are here
 */
record PageShell(String title, List<String> scripts, List<String> unpacked) {
    PageShell {
        scripts = List.copyOf(scripts);
        unpacked = List.copyOf(unpacked);
    }

    /** A page without scripts. */
    PageShell(String title) {
        this(title, List.of(), List.of());
    }

    /**
     * The whole document.
     *
     * @param content the sections, in a frame with the page's width
     * @param data elements that the script reads, behind the content
     */
    String around(List<Element> content, List<Element> data) {
        String style = asset("report.css");
        String hashes = Stream.concat(scripts.stream(), unpacked.stream())
                .map(script -> "'" + hash(script) + "'")
                .collect(Collectors.joining(" "));
        String allowed = hashes.isEmpty() ? "" : "script-src " + hashes + "; ";
        Element head = Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                "default-src 'none'; " + allowed + "style-src '" + hash(style)
                                        + "'; base-uri 'none'; form-action 'none'"))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Element.of("title", title + " \u00b7 Fulcrum"))
                .add(Element.asset("style", style));
        List<Element> children = new ArrayList<>();
        children.add(
                Element.of("a", "Skip to the findings").with("class", "skip").with("href", "#main"));
        children.add(Element.of("div").with("class", "page").add(content));
        children.addAll(data);
        scripts.forEach(script -> children.add(Element.asset("script", script)));
        StringBuilder out = new StringBuilder("<!doctype html>\n");
        Element.of("html")
                .with("lang", "en")
                .add(head, Element.of("body").add(children))
                .writeTo(out);
        return out.append('\n').toString();
    }

    /** A text that lies beside this class. */
    static String asset(String name) {
        try (InputStream stream = PageShell.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not beside this class");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(new Sha256().add(content).bytes());
    }
}

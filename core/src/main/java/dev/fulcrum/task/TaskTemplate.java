package dev.fulcrum.task;

import dev.fulcrum.spec.SpecProblems;
import java.util.Arrays;
import java.util.List;

/**
 * One task.* file, divided by its markers.
 *
 * @param given before {@code fulcrum: begin}: imports, types, constants
 * @param signature up to {@code fulcrum: body}, or to the cut where there is no such marker
 * @param opening the first statements, from {@code fulcrum: body} to {@code fulcrum: cut}; only COMPLETION is given them
 * @param suffix the program behind the cut
 * @param cutLine the line of the cut, 1-based, 0 without a cut
 */
record TaskTemplate(String given, String signature, String opening, String suffix, int cutLine) {
    private static final String WORD = "fulcrum:";

    private enum Part {
        GIVEN(""),
        SIGNATURE("begin"),
        OPENING("body"),
        SUFFIX("cut");

        private final String marker;

        Part(String marker) {
            this.marker = marker;
        }
    }

    /** Divides the text; markers that are unknown, doubled or out of order are problems with their line. */
    static TaskTemplate of(String text, Language language, String path, SpecProblems problems) {
        List<String> lines = text.lines().toList();
        List<StringBuilder> parts =
                Arrays.stream(Part.values()).map(part -> new StringBuilder()).toList();
        boolean begins = lines.stream().anyMatch(line -> marker(line, language).equals(Part.SIGNATURE.marker));
        Part current = begins ? Part.GIVEN : Part.SIGNATURE;
        int cut = 0;
        for (int index = 0; index < lines.size(); index++) {
            String marker = marker(lines.get(index), language);
            if (marker.isEmpty()) {
                parts.get(current.ordinal()).append(lines.get(index)).append('\n');
                continue;
            }
            Part next = after(current, marker);
            if (next == current) {
                problems.add(
                        index + 1,
                        path,
                        "\"%s %s\" is unknown or out of order; allowed: begin, body, cut, each once, in this order"
                                .formatted(WORD, marker));
            }
            current = next;
            cut = next == Part.SUFFIX ? index + 1 : cut;
        }
        TaskTemplate template = new TaskTemplate(
                parts.get(0).toString(),
                parts.get(1).toString(),
                parts.get(2).toString(),
                parts.get(3).toString(),
                cut);
        if (!template.opening.isEmpty() && cut == 0) {
            problems.add(lines.size(), path, "has \"fulcrum: body\" but no \"fulcrum: cut\" behind it");
        }
        return template;
    }

    /** The signature as a kind sees it: COMPLETION alone goes on from the first statements. */
    String signature(Kind kind) {
        return switch (kind) {
            case COMPLETION -> signature + opening;
            case SYNTHESIS, REPAIR -> signature;
        };
    }

    /** Whether a program holds the opening, whatever its white space: then it is an answer to COMPLETION too. */
    boolean opens(String program) {
        return dense(program).contains(dense(opening));
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String marker(String line, Language language) {
        String mark = line.strip();
        String start = language.comment() + " " + WORD;
        return mark.startsWith(start) ? mark.substring(start.length()).strip() : "";
    }

    /** The part that a marker begins; the current one when it begins none that is still to come. */
    private static Part after(Part current, String marker) {
        return Arrays.stream(Part.values())
                .filter(part -> part.marker.equals(marker) && part.compareTo(current) > 0)
                .findFirst()
                .orElse(current);
    }
}

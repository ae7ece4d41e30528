package dev.fulcrum.task;

import dev.fulcrum.spec.SpecProblems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new StringBuilder());
        }
        Part current = lines.stream().anyMatch(line -> marker(line, language).equals(Part.SIGNATURE.marker))
                ? Part.GIVEN
                : Part.SIGNATURE;
        int cut = 0;
        for (int index = 0; index < lines.size(); index++) {
            String marker = marker(lines.get(index), language);
            if (marker.isEmpty()) {
                parts.getOrDefault(current, new StringBuilder())
                        .append(lines.get(index))
                        .append('\n');
                continue;
            }
            Part next = part(marker, current);
            if (next == current) {
                problems.add(
                        index + 1,
                        path,
                        "\"" + WORD + " " + marker + "\" is unknown or out of order; allowed: begin, body, cut, each once, in this order");
            }
            current = next;
            cut = next == Part.SUFFIX ? index + 1 : cut;
        }
        if (!parts.getOrDefault(Part.OPENING, new StringBuilder()).isEmpty() && cut == 0) {
            problems.add(lines.size(), path, "has \"fulcrum: body\" but no \"fulcrum: cut\" behind it");
        }
        List<String> texts = new ArrayList<>();
        parts.values().forEach(part -> texts.add(part.toString()));
        return new TaskTemplate(texts.get(0), texts.get(1), texts.get(2), texts.get(3), cut);
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
    private static Part part(String marker, Part current) {
        for (Part part : Part.values()) {
            if (part.marker.equals(marker) && part.compareTo(current) > 0) {
                return part;
            }
        }
        return current;
    }
}

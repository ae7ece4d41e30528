package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An inspection as people read it in a terminal: each place once, with its lines of code and what every scanner says. */
public final class Listing {
    private static final int AROUND = 1;
    private static final int WIDEST = 160;

    private final boolean colour;

    /** @param colour whether the reader's terminal shows ANSI colours */
    public Listing(boolean colour) {
        this.colour = colour;
    }

    public String of(Inspection inspection) {
        StringBuilder text = new StringBuilder();
        Map<String, List<String>> code = new LinkedHashMap<>();
        inspection
                .units()
                .forEach(unit -> code.put(unit.id(), unit.code().lines().toList()));
        Map<Place, List<Finding>> places = inspection.open().stream()
                .map(Hit::finding)
                .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, findings) -> {
            heading(text, place, findings);
            frame(text, place, code.getOrDefault(place.file(), List.of()), findings);
            findings.forEach(finding -> voice(text, finding));
            text.append('\n');
        });
        unjudged(text, inspection);
        summary(text, inspection, places.size());
        return text.toString();
    }

    private record Place(String file, int line) {
        static Place of(Finding finding) {
            return new Place(finding.file(), finding.line());
        }
    }

    private void heading(StringBuilder text, Place place, List<Finding> findings) {
        Finding.Severity worst = findings.stream()
                .map(Finding::severity)
                .max(Finding.Severity::compareTo)
                .orElseThrow();
        text.append(paint(Ink.BOLD, clean(place.file()) + ":" + place.line()))
                .append("  ")
                .append(paint(ink(worst), worst.name()))
                .append('\n');
    }

    private void frame(StringBuilder text, Place place, List<String> lines, List<Finding> findings) {
        int first = Math.max(1, place.line() - AROUND);
        int last = Math.min(lines.size(), place.line() + AROUND);
        int width = Integer.toString(last).length();
        for (int number = first; number <= last; number++) {
            boolean own = number == place.line();
            String line = shorten(clean(lines.get(number - 1).replace("\t", "    ")));
            String gutter = (own ? "> " : "  ") + ("%" + width + "d | ").formatted(number);
            text.append(own ? paint(Ink.BOLD, gutter) + line : paint(Ink.FAINT, gutter + line))
                    .append('\n');
            if (own) {
                pointer(text, lines.get(number - 1), findings, gutter.length());
            }
        }
    }

    private void pointer(StringBuilder text, String line, List<Finding> findings, int gutter) {
        int column = findings.stream()
                .mapToInt(Finding::column)
                .filter(each -> each > 0)
                .min()
                .orElse(0);
        if (column > 0 && column <= Math.min(line.length(), WIDEST)) {
            int shift = line.substring(0, column - 1).replace("\t", "    ").length();
            text.append(" ".repeat(gutter + shift)).append(paint(Ink.RED, "^")).append('\n');
        }
    }

    private void voice(StringBuilder text, Finding finding) {
        String weaknesses = finding.cwes().isEmpty()
                ? ""
                : finding.cwes().stream().map(Cwe::toString).collect(Collectors.joining(", ", " ", ""));
        text.append("  ")
                .append(paint(Ink.CYAN, finding.scanner() + " " + finding.rule() + weaknesses))
                .append("  ")
                .append(shorten(clean(finding.message().lines().findFirst().orElse(""))))
                .append('\n');
    }

    private void unjudged(StringBuilder text, Inspection inspection) {
        for (Errored error : inspection.errors()) {
            text.append(paint(Ink.YELLOW, "not judged  "))
                    .append(clean(error.unit()))
                    .append(": ")
                    .append(error.scanner())
                    .append(": ")
                    .append(error.cause()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' '))
                    .append(", ")
                    .append(shorten(clean(error.detail())))
                    .append('\n');
        }
        if (!inspection.errors().isEmpty()) {
            text.append('\n');
        }
    }

    private void summary(StringBuilder text, Inspection inspection, int places) {
        List<Hit> open = inspection.open();
        Map<Finding.Severity, Long> severities =
                open.stream().collect(Collectors.groupingBy(hit -> hit.finding().severity(), Collectors.counting()));
        text.append("findings: %d (%d high, %d medium, %d low); places: %d; files: %d"
                .formatted(
                        open.size(),
                        severities.getOrDefault(Finding.Severity.HIGH, 0L),
                        severities.getOrDefault(Finding.Severity.MEDIUM, 0L),
                        severities.getOrDefault(Finding.Severity.LOW, 0L),
                        places,
                        inspection.files()));
        long quiet = inspection.hits().size() - open.size();
        if (quiet > 0) {
            text.append("; suppressed or in the baseline: ").append(quiet);
        }
        text.append('\n');
        inspection
                .runs()
                .forEach(run -> text.append(paint(
                                Ink.FAINT,
                                "  %-12s %5d files  %6.1f s  %s"
                                        .formatted(
                                                run.scanner(),
                                                run.units(),
                                                run.wall().toMillis() / 1000.0,
                                                run.version())))
                        .append('\n'));
        inspection
                .missing()
                .forEach((name, reason) -> text.append("  %-12s missing: %s%n".formatted(name, clean(reason))));
    }

    /** Scanned text may hold sequences that steer a terminal or reorder what is read. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\ufffd");
    }

    private static String shorten(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "...";
    }

    private enum Ink {
        BOLD("1"),
        FAINT("2"),
        RED("31"),
        YELLOW("33"),
        CYAN("36");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static Ink ink(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> Ink.RED;
            case MEDIUM -> Ink.YELLOW;
            case LOW -> Ink.CYAN;
        };
    }

    private String paint(Ink ink, String text) {
        return colour ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
    }
}

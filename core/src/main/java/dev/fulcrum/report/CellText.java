package dev.fulcrum.report;

/** Cells as plain text, for the forms that have no markup inside a cell. */
final class CellText {
    private CellText() {}

    /** {@code .342 [.211, .478]}; line breaks become spaces, minus is U+2212. */
    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> VisibleText.of(text).replaceAll("\\s+", " ");
            case Cell.Count(int number) -> Integer.toString(number);
            case Cell.Rate rate -> Figures.rate(rate.estimate());
            case Cell.SizedRate rate -> Figures.rate(rate.estimate()) + " (" + Figures.size(rate.estimate()) + ")";
            case Cell.Difference difference -> Figures.difference(difference.estimate());
            case Cell.Probability(double p) -> Figures.probability(p);
            case Cell.Frequency(double share) -> Figures.share(share);
            case Cell.Declared(double value) -> Figures.decimal(value);
            case Cell.Missing(String reason) -> reason;
        };
    }

    /** Whether it reads better with its right ends in line. */
    static boolean number(Cell cell) {
        return cell instanceof Cell.Count
                || cell instanceof Cell.Probability
                || cell instanceof Cell.Frequency
                || cell instanceof Cell.Declared;
    }
}

package dev.fulcrum.report;

import java.util.ArrayList;
import java.util.List;

/** Maps values onto a line of a chart. The ends of the domain are round numbers, so that the first and last tick sit on them. */
record Scale(double low, double high, double step, double from, double to) {

    /**
     * @param low smallest value that has to fit
     * @param high largest value that has to fit, above low
     * @param ticks wished for; it may become a few more or fewer
     * @param from coordinate of the low end
     * @param to coordinate of the high end
     */
    static Scale covering(double low, double high, int ticks, double from, double to) {
        double step = roundStep((high - low) / ticks);
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Scale(first, last, step, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long index = 0; index <= count; index++) {
            double tick = low + index * step;
            ticks.add(Math.abs(tick) < step * 1e-6 ? 0 : tick);
        }
        return ticks;
    }

    /** A tick's label, with as many decimals as the step needs: {@code .2}, {@code .05}, {@code 1}. */
    String label(double tick, boolean signed) {
        String text = Figures.decimal(tick);
        String plain = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
        if (plain.isEmpty() || plain.equals(Figures.MINUS)) {
            return "0";
        }
        return signed && tick > 0 ? "+" + plain : plain;
    }

    private static double roundStep(double raw) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        double share = raw / magnitude;
        if (share <= 1) {
            return magnitude;
        }
        if (share <= 2) {
            return 2 * magnitude;
        }
        return share <= 5 ? 5 * magnitude : 10 * magnitude;
    }
}

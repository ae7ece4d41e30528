package dev.fulcrum.statistics;

/** Both ends belong to it; low is at most high. */
public record Interval(double low, double high) {
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}

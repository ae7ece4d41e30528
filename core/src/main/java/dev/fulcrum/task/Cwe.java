package dev.fulcrum.task;

/**
 * A weakness by its number in MITRE's Common Weakness Enumeration.
 *
 * @param number positive, 89 for SQL injection
 */
public record Cwe(int number) implements Comparable<Cwe> {
    public Cwe {
        if (number <= 0) {
            throw new IllegalArgumentException("a CWE number is positive, not " + number);
        }
    }

    @Override
    public int compareTo(Cwe other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "CWE-" + number;
    }
}

package dev.fulcrum.metric.code;

/**
 * Halstead's counts over the expressions of a program: arithmetic, logical, comparing and updating operators and what they are applied
 * to. Calls, indices and plain assignments are not counted, as in radon.
 *
 * @param distinctOperators different operators; {@code +} and {@code +=} are one, unary and binary minus are two
 * @param distinctOperands different operands; names and literals by their value within a function, any other expression is one of a kind
 * @param operators operators as often as they occur
 * @param operands operands as often as they occur
 * @see "Halstead 1977, Elements of Software Science"
 */
public record Halstead(int distinctOperators, int distinctOperands, int operators, int operands) {

    public int vocabulary() {
        return distinctOperators + distinctOperands;
    }

    public int length() {
        return operators + operands;
    }

    /** In bits; 0 for a program without operators. */
    public double volume() {
        return vocabulary() == 0 ? 0 : length() * Math.log(vocabulary()) / Math.log(2);
    }

    public double difficulty() {
        return distinctOperands == 0 ? 0 : distinctOperators * (double) operands / (2.0 * distinctOperands);
    }

    public double effort() {
        return difficulty() * volume();
    }
}

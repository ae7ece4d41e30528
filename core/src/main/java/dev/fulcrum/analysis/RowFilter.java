package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows whose cell is, or is not, one of some values. Numbers are compared as numbers, so .20 is 0.2.
 *
 * @param keepEqual whether rows that match are kept, or dropped
 */
public record RowFilter(String column, boolean keepEqual, List<String> values) {
    public RowFilter {
        values = List.copyOf(values);
    }

    /**
     * @param text {@code column=value}, {@code column!=value}; several values are separated by {@code |}
     * @throws UserError if it has another form
     */
    public static RowFilter parse(String text) {
        int equals = text.indexOf('=');
        boolean keepEqual = equals > 0 && text.charAt(equals - 1) != '!';
        String column = equals < 0
                ? ""
                : text.substring(0, keepEqual ? equals : equals - 1).strip();
        if (column.isEmpty()) {
            throw new UserError("--where \"" + text + "\" is not COLUMN=VALUE or COLUMN!=VALUE (several values: A|B)");
        }
        return new RowFilter(
                column, keepEqual, List.of(text.substring(equals + 1).split("\\|", -1)));
    }

    boolean keeps(Row row) {
        String cell = row.cell(column).strip();
        return values.stream().anyMatch(value -> same(cell, value.strip())) == keepEqual;
    }

    private static boolean same(String cell, String value) {
        if (cell.equals(value)) {
            return true;
        }
        Double number = number(cell);
        return number != null && number.equals(number(value));
    }

    private static @Nullable Double number(String text) {
        if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}

package dev.fulcrum.store;

import java.util.List;

/**
 * A long table on its way to a file.
 *
 * @param rows cells in the columns' order, as text; an empty cell of a number is no value
 */
public record DataTable(List<Column> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + columns.size());
            }
        }
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        INTEGER,
        NUMBER
    }

    /** @param name unique in its table, lower case with underscores */
    public record Column(String name, Kind kind) {}
}

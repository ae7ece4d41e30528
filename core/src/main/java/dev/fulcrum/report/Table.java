package dev.fulcrum.report;

import java.util.List;

/**
 * A table of the report before it has a form. The first cell of each row names the row.
 *
 * @param id for anchors and file names, {@code conditions}
 * @param caption what it shows, one line
 * @param note n and method, so that no number stands without them; may be empty
 * @param headings one per column
 * @param rows as many cells each as there are headings
 */
record Table(String id, String caption, String note, List<String> headings, List<List<Cell>> rows) {
    Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int width = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of table " + id + " has not " + width + " cells");
        }
    }

    boolean empty() {
        return rows.isEmpty();
    }
}

package dev.fulcrum.analysis;

/** One row of a table of outcomes. */
interface Row {
    /** 1-based line in the file. */
    long line();

    /** @return the cell's text, empty when the cell is */
    String cell(String column);
}

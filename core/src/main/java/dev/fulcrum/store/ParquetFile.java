package dev.fulcrum.store;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tables as Parquet, through DuckDB in memory; docs/decisions/0021-parquet-by-duckdb.md. */
public final class ParquetFile {
    private static final String IN_MEMORY = "jdbc:duckdb:";

    private final Path file;

    public ParquetFile(Path file) {
        this.file = file;
    }

    /** Replaces the file when it is there. */
    public void write(DataTable table) {
        String columns = table.columns().stream()
                .map(column -> name(column) + " " + type(column.kind()))
                .collect(Collectors.joining(", "));
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (Connection duck = DriverManager.getConnection(IN_MEMORY);
                Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE exported (" + columns + ")");
            try (PreparedStatement insert = duck.prepareStatement("INSERT INTO exported VALUES (" + places + ")")) {
                for (List<String> row : table.rows()) {
                    bind(insert, table.columns(), row);
                    insert.addBatch();
                }
                if (!table.rows().isEmpty()) {
                    insert.executeBatch();
                }
            }
            statement.execute("COPY exported TO " + literal() + " (FORMAT parquet)");
        } catch (SQLException failed) {
            throw new UserError(file + " cannot be written: " + failed.getMessage());
        }
    }

    private static void bind(PreparedStatement insert, List<DataTable.Column> columns, List<String> row)
            throws SQLException {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            switch (columns.get(column).kind()) {
                case TEXT -> insert.setString(column + 1, cell);
                case INTEGER -> {
                    if (cell.isEmpty()) {
                        insert.setNull(column + 1, Types.BIGINT);
                    } else {
                        insert.setLong(column + 1, Long.parseLong(cell));
                    }
                }
                case NUMBER -> {
                    if (cell.isEmpty()) {
                        insert.setNull(column + 1, Types.DOUBLE);
                    } else {
                        insert.setDouble(column + 1, Double.parseDouble(cell));
                    }
                }
            }
        }
    }

    /**
     * Hands over the columns' names, then row after row as text; what is null is empty.
     *
     * @throws UserError if the file cannot be read as Parquet
     */
    public void read(Consumer<List<String>> header, Consumer<String[]> row) {
        try (Connection duck = DriverManager.getConnection(IN_MEMORY);
                Statement statement = duck.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT COLUMNS(*)::VARCHAR FROM read_parquet(" + literal() + ")")) {
            ResultSetMetaData meta = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= meta.getColumnCount(); column++) {
                names.add(meta.getColumnName(column));
            }
            header.accept(names);
            while (rows.next()) {
                String[] cells = new String[names.size()];
                for (int column = 0; column < cells.length; column++) {
                    String cell = rows.getString(column + 1);
                    cells[column] = cell == null ? "" : cell;
                }
                row.accept(cells);
            }
        } catch (SQLException failed) {
            throw new UserError(file + " cannot be read: " + failed.getMessage());
        }
    }

    private String literal() {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private static String name(DataTable.Column column) {
        return "\"" + column.name().replace("\"", "\"\"") + "\"";
    }

    private static String type(DataTable.Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case NUMBER -> "DOUBLE";
        };
    }
}

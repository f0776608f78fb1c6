package fr.pixemploi.kit.imports.work;

import static fr.pixemploi.kit.sql.Sql.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of files and what is wrong with them, in PostgreSQL. */
@ApplicationScoped
class StagedRows {
    /** What is wrong beyond the first thousand is counted and not kept. */
    private static final int FAULTS_KEPT = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private record Twice(int line, int firstLine, long count) {}

    private final Sql sql;

    StagedRows(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, List<StagedRow> rows) {
        sql.batch(
                "insert into import_row (import_id, line, key, cells, sound) values (?, ?, ?, ?, ?)",
                rows,
                row -> arguments(id, row.line(), row.key(), Sql.jsonb(write(row.cells())), row.sound()));
    }

    /** Sound ones behind a line. */
    List<StagedRow> after(UUID id, int line, int max) {
        return sql.query("""
                        select line, key, cells from import_row
                        where import_id = ? and line > ? and sound order by line limit ?
                        """, id, line, max)
                .list(row -> new StagedRow(row.integer("line"), row.text("key"), read(row.text("cells")), true));
    }

    /** Whether a row above a line has this key. */
    boolean has(UUID id, String key, int beforeLine) {
        return sql.query("select from import_row where import_id = ? and key = ? and line < ?", id, key, beforeLine)
                .exists();
    }

    /**
     * Tells of each row whose key another one above it has; how many they are.
     *
     * @param column of which it is told
     * @param known faults that there are already
     */
    int tellTwice(UUID id, String column, int known) {
        List<Twice> twice = sql.query("""
                        select line, first_line, count(*) over () as count from (
                          select line, min(line) over (partition by key) as first_line from import_row where import_id = ?) each_row
                        where line <> first_line order by line limit ?
                        """, id, FAULTS_KEPT)
                .list(row -> new Twice(row.integer("line"), row.integer("first_line"), row.bigint("count")));
        List<LineFault> faults = new ArrayList<>();
        for (Twice one : twice) {
            String first = Integer.toString(one.firstLine());
            faults.add(new LineFault(
                    one.line(),
                    known + faults.size() + 1,
                    new RowFault(column, "Déjà à la ligne " + first + ".", "The same as in line " + first + ".")));
        }
        tell(id, faults);
        return twice.isEmpty() ? 0 : Math.toIntExact(twice.getFirst().count());
    }

    /** Keeps what is wrong, as far as it is among the first. */
    void tell(UUID id, List<LineFault> faults) {
        sql.batch(
                """
                insert into import_fault (import_id, line, number, column_name, french, english) values (?, ?, ?, ?, ?, ?)
                """,
                faults.stream().filter(fault -> fault.number() <= FAULTS_KEPT).toList(),
                fault -> arguments(
                        id,
                        fault.line(),
                        fault.number(),
                        fault.fault().column(),
                        fault.fault().french(),
                        fault.fault().english()));
    }

    /** What is wrong behind a place, by lines. */
    List<LineFault> faults(UUID id, int line, int number, int max) {
        return sql.query("""
                        select line, number, column_name, french, english from import_fault
                        where import_id = ? and (line, number) > (?, ?) order by line, number limit ?
                        """, id, line, number, max)
                .list(row -> new LineFault(
                        row.integer("line"),
                        row.integer("number"),
                        new RowFault(row.text("column_name"), row.text("french"), row.text("english"))));
    }

    /** Rows are kept no longer than they are needed: they name people. */
    void drop(UUID id) {
        sql.patiently(() -> sql.update("delete from import_row where import_id = ?", id));
    }

    private static String write(Map<String, String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(String cells) {
        try {
            return JSON.readValue(cells, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

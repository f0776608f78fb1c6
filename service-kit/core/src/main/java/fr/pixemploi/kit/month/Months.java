package fr.pixemploi.kit.month;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Functions of the database, which make months and let them go with the rights of whom the tables belong to. They give up soon on a lock. */
@ApplicationScoped
class Months {
    /**
     * One that its table has or should have.
     *
     * @param first its first day
     * @param isOver long enough to go, if no row holds it
     */
    record Month(String table, LocalDate first, boolean isMade, boolean isPast, boolean isOver) {
        private static final DateTimeFormatter END_OF_NAME = DateTimeFormatter.ofPattern("_uuuu_MM");

        String piece() {
            return table + END_OF_NAME.format(first);
        }
    }

    private final Sql sql;

    Months(Sql sql) {
        this.sql = sql;
    }

    /** Of all tables, by table and month. */
    List<Month> all() {
        return sql.query("select * from months_of_tables()")
                .list(row -> new Month(
                        row.text("table_name"),
                        row.date("month"),
                        row.truth("is_made"),
                        row.truth("is_past"),
                        row.truth("is_over")));
    }

    /** Tables with months that nothing holds and that are there all the same, once for each of them. */
    List<String> toLetGo() {
        return sql.query("select table_name from months_to_let_go()").list(row -> row.text("table_name"));
    }

    /** False when it is there, or another instance makes it. */
    boolean make(Month month) {
        return sql.query("select make_month(?, ?) as made", month.table(), month.first())
                .one(row -> row.truth("made"));
    }

    /** What a version that is new here put on a table holds for its months that were there. */
    void guard(String table) {
        sql.query("select guard_months(?)", table).exists();
    }

    /** False when a row holds it, or another instance is at it. */
    boolean letGo(Month month) {
        return sql.query("select let_month_go(?, ?) as gone", month.table(), month.first())
                .one(row -> row.truth("gone"));
    }

    /** Rows that end with no month; how many. */
    long letOthersGo(String table) {
        return sql.query("select let_others_go(?) as gone", table).one(row -> row.bigint("gone"));
    }
}

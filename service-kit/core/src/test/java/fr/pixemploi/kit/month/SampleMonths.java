package fr.pixemploi.kit.month;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Months and their pieces, as tests name and make them. */
final class SampleMonths {
    private static final DateTimeFormatter PIECE = DateTimeFormatter.ofPattern("uuuu_MM");

    private SampleMonths() {}

    static void make(Sql sql, String table, LocalDate month) {
        boolean made =
                sql.query("select make_month(?, ?) as made", table, month).one(row -> row.truth("made"));
        assertThat(made).isTrue();
    }

    /** As if it had never been made. */
    static void takeAway(Sql sql, String table, LocalDate month) {
        sql.update("alter table %s detach partition months.%s".formatted(table, piece(table, month)));
        sql.update("drop table months." + piece(table, month));
    }

    static String piece(String table, LocalDate month) {
        return table + "_" + PIECE.format(month);
    }

    static LocalDate thisMonth() {
        return LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
    }

    /** Made in the middle of a month, by a clock of then. */
    static UUID idOf(LocalDate month) {
        long millis =
                month.plusDays(14).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        UUID random = UUID.randomUUID();
        return new UUID(
                (millis << 16) | 0x7000 | (random.getMostSignificantBits() & 0xfff), random.getLeastSignificantBits());
    }
}

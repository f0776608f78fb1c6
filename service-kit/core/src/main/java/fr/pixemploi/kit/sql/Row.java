package fr.pixemploi.kit.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row that a query stands on, read by the names of its columns. A null is returned only by methods named {@code OrNull}.
 *
 * <p>Every reading throws {@link SqlFailure} for a column that the row does not have or that is of another type, and for an unexpected
 * null.
 */
public final class Row {
    private interface Reading<T> {
        @Nullable
        T of(ResultSet rows, String column) throws SQLException;
    }

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) {
        return there(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return object(column, UUID.class);
    }

    /** A text, or the text of a {@code jsonb}. */
    public String text(String column) {
        return there(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(column, ResultSet::getString);
    }

    public int integer(String column) {
        return there(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return primitive(column, ResultSet::getInt);
    }

    public long bigint(String column) {
        return there(column, bigintOrNull(column));
    }

    public @Nullable Long bigintOrNull(String column) {
        return primitive(column, ResultSet::getLong);
    }

    /** A number with fractions, as a double. */
    public double number(String column) {
        return there(column, numberOrNull(column));
    }

    public @Nullable Double numberOrNull(String column) {
        return primitive(column, ResultSet::getDouble);
    }

    public boolean truth(String column) {
        return there(column, truthOrNull(column));
    }

    public @Nullable Boolean truthOrNull(String column) {
        return primitive(column, ResultSet::getBoolean);
    }

    public Instant instant(String column) {
        return there(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = timeOrNull(column);
        return time == null ? null : time.toInstant();
    }

    /** An instant as a time in UTC. */
    public OffsetDateTime time(String column) {
        return there(column, timeOrNull(column));
    }

    public @Nullable OffsetDateTime timeOrNull(String column) {
        return object(column, OffsetDateTime.class);
    }

    public LocalDate date(String column) {
        return there(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return object(column, LocalDate.class);
    }

    /** A time on the clock of a place, of a {@code timestamp} without zone. */
    public LocalDateTime localTime(String column) {
        return there(column, object(column, LocalDateTime.class));
    }

    public byte[] bytes(String column) {
        return there(column, bytesOrNull(column));
    }

    public byte @Nullable [] bytesOrNull(String column) {
        return read(column, ResultSet::getBytes);
    }

    /** The constant that {@link Sql#lowerCase} wrote. */
    public <E extends Enum<E>> E lowerCase(String column, Class<E> type) {
        return there(column, lowerCaseOrNull(column, type));
    }

    public <E extends Enum<E>> @Nullable E lowerCaseOrNull(String column, Class<E> type) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    /** The elements of an array, such as {@code UUID.class} of a {@code uuid[]}; none of them is null. */
    public <T> List<T> elements(String column, Class<T> type) {
        return there(column, elementsOrNull(column, type));
    }

    public <T> @Nullable List<T> elementsOrNull(String column, Class<T> type) {
        Object[] elements = read(column, (row, name) -> {
            Array array = row.getArray(name);
            return array == null ? null : (Object[]) array.getArray();
        });
        return elements == null ? null : Arrays.stream(elements).map(type::cast).toList();
    }

    private <T> @Nullable T object(String column, Class<T> type) {
        return read(column, (row, name) -> row.getObject(name, type));
    }

    /** For a null the driver returns 0 or false, and only then tells that it was null. */
    private <T> @Nullable T primitive(String column, Reading<T> reading) {
        return read(column, (row, name) -> {
            T value = reading.of(row, name);
            return row.wasNull() ? null : value;
        });
    }

    private <T> @Nullable T read(String column, Reading<T> reading) {
        try {
            return reading.of(rows, column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column + " cannot be read", e);
        }
    }

    private static <T> T there(String column, @Nullable T value) {
        if (value == null) throw new SqlFailure("column " + column + " is null", null);
        return value;
    }
}

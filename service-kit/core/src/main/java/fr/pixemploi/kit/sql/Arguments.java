package fr.pixemploi.kit.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into a statement as PostgreSQL takes them. A value that could be stored in more than one way is refused rather than guessed.
 */
final class Arguments {
    record SqlArray(String type, Collection<? extends @Nullable Object> elements) {}

    record Jsonb(String document) {}

    private Arguments() {}

    static void set(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int at = 0; at < arguments.length; at++) set(statement, at + 1, arguments[at]);
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            // Sent without a type: the statement decides which.
            case null -> statement.setNull(at, Types.OTHER);
            case Instant time -> statement.setObject(at, time.atOffset(ZoneOffset.UTC));
            case SqlArray array ->
                statement.setArray(
                        at,
                        statement
                                .getConnection()
                                .createArrayOf(
                                        array.type(),
                                        array.elements().stream()
                                                .map(Arguments::element)
                                                .toArray()));
            case Jsonb json -> statement.setObject(at, json.document(), Types.OTHER);
            case String text -> statement.setString(at, text);
            case UUID id -> statement.setObject(at, id);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Short number -> statement.setShort(at, number);
            case Double number -> statement.setDouble(at, number);
            case Float number -> statement.setFloat(at, number);
            case BigDecimal number -> statement.setBigDecimal(at, number);
            case Boolean truth -> statement.setBoolean(at, truth);
            case OffsetDateTime time -> statement.setObject(at, time);
            case LocalDate date -> statement.setObject(at, date);
            case LocalTime time -> statement.setObject(at, time);
            case LocalDateTime time -> statement.setObject(at, time);
            case byte[] bytes -> statement.setBytes(at, bytes);
            case Enum<?> constant ->
                throw new IllegalStateException("say how " + constant + " is stored: Sql.lowerCase, or its own code");
            case Collection<?> some -> throw new IllegalStateException("say of which type an array is: Sql.array");
            default -> throw new IllegalStateException("no argument of SQL: " + value.getClass());
        }
    }

    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }
}

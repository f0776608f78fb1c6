package fr.pixemploi.kit.sql;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Puts values into a statement as PostgreSQL takes them. What has no one way into a column is refused rather than guessed. */
final class Arguments {
    record SqlArray(String type, Collection<? extends @Nullable Object> elements) {}

    record Jsonb(String document) {}

    private Arguments() {}

    static <S extends SqlStatement<S>> S bind(S statement, @Nullable Object... arguments) {
        if (arguments.length == 1 && arguments[0] instanceof Named named) {
            named.values().forEach((name, value) -> statement.bind(name, argument(value)));
        } else {
            for (int at = 0; at < arguments.length; at++) statement.bind(at, argument(arguments[at]));
        }
        return statement;
    }

    private static Argument argument(@Nullable Object value) {
        return switch (value) {
            // Of no type: the statement says which.
            case null -> (at, statement, context) -> statement.setNull(at, Types.OTHER);
            case Instant time -> plain(time.atOffset(ZoneOffset.UTC));
            case SqlArray array ->
                (at, statement, context) -> statement.setArray(
                        at,
                        statement
                                .getConnection()
                                .createArrayOf(
                                        array.type(),
                                        array.elements().stream()
                                                .map(Arguments::element)
                                                .toArray()));
            case Jsonb json -> (at, statement, context) -> statement.setObject(at, json.document(), Types.OTHER);
            case String text -> (at, statement, context) -> statement.setString(at, text);
            case UUID id -> plain(id);
            case Integer number -> plain(number);
            case Long number -> plain(number);
            case Short number -> plain(number);
            case Double number -> plain(number);
            case Float number -> plain(number);
            case BigDecimal number -> plain(number);
            case Boolean truth -> plain(truth);
            case OffsetDateTime time -> plain(time);
            case LocalDate date -> plain(date);
            case LocalDateTime time -> plain(time);
            case LocalTime time -> plain(time);
            case byte[] bytes -> plain(bytes);
            case Enum<?> constant ->
                throw new IllegalStateException("say how " + constant + " is stored: Sql.lowerCase, or its own code");
            case Collection<?> some -> throw new IllegalStateException("say of which type an array is: Sql.array");
            default -> throw new IllegalStateException("no argument of SQL: " + value.getClass());
        };
    }

    private static Argument plain(Object value) {
        return (at, statement, context) -> statement.setObject(at, value);
    }

    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }
}

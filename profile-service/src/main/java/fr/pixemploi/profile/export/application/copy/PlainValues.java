package fr.pixemploi.profile.export.application.copy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Values of rows as people read them, in French: a date is a date, a structure has a name. Numbers of rows are left to the archive. */
final class PlainValues {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);
    private static final Pattern IS_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern IS_MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final Pattern IS_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** As files travel in JSON; words of people have spaces long before. */
    private static final Pattern IS_FILE =
            Pattern.compile("(?:[A-Za-z0-9+/]{4}){30,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private final CodeWords words;
    private final Function<UUID, Optional<String>> structures;

    /** @param structures the name of one, by its id */
    PlainValues(CodeWords words, Function<UUID, Optional<String>> structures) {
        this.words = words;
        this.structures = structures;
    }

    /** Empty for what says nothing to a person: no value, or the number of a row. */
    Optional<String> of(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return Optional.empty();
        if (value.isBoolean()) return Optional.of(value.booleanValue() ? "oui" : "non");
        if (value.isNumber()) return Optional.of(value.asText().replace('.', ','));
        if (value.isTextual()) return text(value.textValue());
        return of(StreamSupport.stream(value.spliterator(), false)
                .flatMap(each -> of(each).stream())
                .collect(Collectors.joining(", ")));
    }

    /** Whether it has parts with names of their own: it is shown as a list of these. */
    static boolean isNested(@Nullable JsonNode value) {
        if (value == null) return false;
        return value.isObject()
                || (value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).anyMatch(JsonNode::isContainerNode));
    }

    private Optional<String> text(String text) {
        if (IS_FILE.matcher(text).matches())
            return Optional.of("fichier, " + Math.max(1, Math.round(text.length() * 0.75 / 1000)) + " ko");
        if (IS_ID.matcher(text).matches()) return structures.apply(UUID.fromString(text));
        try {
            if (IS_DAY.matcher(text).matches()) return Optional.of(day(LocalDate.parse(text)));
            if (IS_MOMENT.matcher(text).matches())
                return Optional.of(moment(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException e) {
            // It only looks like one.
        }
        return of(words.of(text));
    }

    private static Optional<String> of(String shown) {
        return Optional.of(shown).filter(text -> !text.isBlank());
    }

    static String moment(Instant at) {
        ZonedDateTime there = at.atZone(ZONE);
        return day(there.toLocalDate()) + " à " + TIME.format(there);
    }

    private static String day(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTH.format(day);
    }
}

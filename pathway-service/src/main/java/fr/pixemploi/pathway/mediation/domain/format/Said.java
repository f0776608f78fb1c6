package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.place.domain.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record says, field by field. */
record Said(Map<String, Object> fields) {
    private static final Pattern BAR = Pattern.compile("\\|");

    @Nullable
    String text(String field) {
        Object said = fields.get(field);
        return said == null || said.toString().isBlank() ? null : said.toString();
    }

    /** A field that a record of its format must have. */
    String needed(String field) {
        return Objects.requireNonNull(text(field), field);
    }

    LocalDate date(String field) {
        return LocalDate.parse(needed(field));
    }

    List<String> list(String field) {
        return fields.get(field) instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Texts with bars between them in a field that is one text. */
    List<String> parts(String field) {
        return Optional.ofNullable(text(field)).stream()
                .flatMap(BAR::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** data.inclusion joins sources, whose ids are unique within each. */
    @Nullable
    String idWithin(String field) {
        String source = text("source");
        String id = text(field);
        return source == null || id == null ? null : source + "/" + id;
    }

    @Nullable
    String street() {
        String street = Stream.of("adresse", "complement_adresse")
                .map(this::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return street.isEmpty() ? null : street;
    }

    boolean hasAddress() {
        return Stream.of("adresse", "code_postal", "commune", "code_insee", "latitude")
                .anyMatch(field -> text(field) != null);
    }

    Address address() {
        return new Address(
                text("code_insee"), text("code_postal"), text("commune"), text("latitude"), text("longitude"));
    }
}

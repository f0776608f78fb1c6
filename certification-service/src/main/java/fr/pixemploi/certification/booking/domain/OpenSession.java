package fr.pixemploi.certification.booking.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in which anybody may book, as everybody may know it. Nothing of its candidates.
 *
 * @param certifications that its centre may hold that day
 * @param until when one may book
 */
public record OpenSession(
        UUID id,
        UUID centreId,
        Where where,
        LocalDateTime startsAt,
        String timeZone,
        List<Certification> certifications,
        int placesLeft,
        Instant until) {
    /**
     * Where it is. Of a venue that the centre does not keep, no more than its address is known.
     *
     * @param accessible null when nobody said
     */
    public record Where(
            String name,
            String address,
            String town,
            @Nullable String postalCode,
            @Nullable String communeCode,
            @Nullable Boolean accessible,
            @Nullable String accessWords) {}

    /**
     * What is looked for; what is null is not.
     *
     * @param town in any case, with or without accents
     * @param from first day at the venue
     * @param to last day at the venue
     * @param accessible whether only venues of which their centre says so
     */
    public record Wanted(
            @Nullable String town,
            @Nullable String postalCode,
            @Nullable String communeCode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean accessible,
            @Nullable Certification certification) {}

    /** By which the list goes on after this one. */
    public Place place() {
        return new Place(startsAt, id);
    }

    /** A place in the list, which goes by date and time on the clock of each venue. */
    public record Place(LocalDateTime startsAt, UUID id) {
        private static final String BETWEEN = "/";

        public static Place of(String text) {
            int between = text.indexOf(BETWEEN);
            return new Place(
                    LocalDateTime.parse(text.substring(0, between)), UUID.fromString(text.substring(between + 1)));
        }

        @Override
        public String toString() {
            return startsAt + BETWEEN + id;
        }
    }
}

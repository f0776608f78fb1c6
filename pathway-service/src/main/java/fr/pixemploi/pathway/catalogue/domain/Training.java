package fr.pixemploi.pathway.catalogue.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training as a source publishes it: what is null or empty is not said, and never guessed.
 *
 * @param line of the file on which it begins
 * @param position among the trainings of the file, from 0
 * @param body who answers for it
 * @param objective plain text
 * @param entryLevel key of the table of levels
 * @param certifications {@code RNCP:…}, {@code RS:…}, {@code CERTIFINFO:…}, {@code CPF:…}
 * @param disabilityContact whether anybody is said to be whom to ask about accommodations, reached or not
 * @param targets what it says itself that it does for competences; FORMACODEs are looked up later
 */
public record Training(
        UUID id,
        String number,
        int line,
        int position,
        String title,
        String body,
        @Nullable String siret,
        String objective,
        String contents,
        @Nullable Boolean certifying,
        @Nullable Integer entryLevel,
        List<String> formacodes,
        List<String> certifications,
        boolean disabilityContact,
        @Nullable OfferKind kind,
        List<Target> targets,
        List<Action> actions,
        Writing writing) {

    /** How it is written: what it says and how, each in 16 bytes, and the text itself. */
    public record Writing(String xml, String contentDigest, String xmlDigest) {}

    /**
     * It at one place, in one mode, for one price: what people choose.
     *
     * @param hours in all
     * @param remainingCost as the source says it, in words
     * @param financers keys of the table of financers
     * @param publics FORMACODEs of those for whom it is
     * @param officer whom to ask about accommodations; null when its source says no way to reach them
     */
    public record Action(
            UUID id,
            String number,
            @Nullable DeliveryMode mode,
            boolean permanentEntry,
            List<String> publics,
            @Nullable Boolean entryLevelNeeded,
            @Nullable Integer hours,
            @Nullable Integer hoursAWeek,
            @Nullable BigDecimal priceEuros,
            @Nullable Boolean fundingPossible,
            @Nullable String remainingCost,
            List<String> financers,
            List<String> languages,
            @Nullable String accessibility,
            @Nullable DisabilityOfficer officer,
            @Nullable String conditions,
            List<Place> places,
            List<Session> sessions) {}

    /**
     * Where it takes place.
     *
     * @param latitude degrees, as its source says it, else of its commune, else of its postcode; both or none
     * @param approximate true when its source says no position
     */
    public record Place(
            @Nullable String name,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town,
            @Nullable String commune,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean approximate) {}

    /**
     * When it takes place.
     *
     * @param starts the first day on which it may start, and startsLast the last one: the same when it is known to the day
     */
    public record Session(
            UUID id,
            String number,
            @Nullable LocalDate starts,
            @Nullable LocalDate startsLast,
            @Nullable LocalDate ends,
            @Nullable LocalDate enrolFrom,
            @Nullable LocalDate enrolUntil,
            @Nullable Recruitment recruitment,
            String digest) {}

    public enum Recruitment {
        OPEN,
        CLOSED,
        SUSPENDED
    }
}

package fr.pixemploi.pathway.catalogue.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of the catalogue with its training: what people find and choose. What is null is not said by its source.
 *
 * @param disabilityContact whether anybody is said to be whom to ask about accommodations
 * @param officer how they are reached
 * @param accommodations what is written of needs, of an own offer; none of the catalogue, which has words about access alone
 * @param targets what it does for competences, as it says itself or as its FORMACODEs are mapped
 * @param kilometres from where the search stood to its nearest place; null without one, or when it has no position
 * @param nextStart the first day, today or later, on which one of its sessions may start that one may still enrol in
 * @param closed true once its source does not name it any more
 */
public record ListedOffer(
        UUID id,
        UUID trainingId,
        String source,
        String title,
        String body,
        @Nullable OfferKind kind,
        @Nullable DeliveryMode mode,
        boolean permanentEntry,
        @Nullable Integer hours,
        @Nullable Integer hoursAWeek,
        @Nullable BigDecimal priceEuros,
        @Nullable Boolean fundingPossible,
        String description,
        @Nullable String conditions,
        @Nullable String accessibility,
        boolean disabilityContact,
        @Nullable DisabilityOfficer officer,
        List<Accommodation> accommodations,
        List<String> publics,
        List<String> formacodes,
        List<String> certifications,
        List<Target> targets,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable Double kilometres,
        @Nullable LocalDate nextStart,
        boolean closed) {}

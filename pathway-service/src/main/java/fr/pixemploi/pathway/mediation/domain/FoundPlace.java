package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.place.domain.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that is known here.
 *
 * @param at null when it could not be placed
 * @param metres as the crow flies from where it was looked for; null when nobody asked or it could not be placed
 */
public record FoundPlace(
        UUID id,
        Feed feed,
        MediationPlace place,
        @Nullable Place at,
        @Nullable Integer metres) {}

package fr.pixemploi.pathway.mediation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a place, in its source's words. Nothing of persons: a contact's name is not kept.
 *
 * @param structure who runs it, where that is somebody else than the place
 * @param siret of who runs it, as the source says it
 * @param hours opening hours, as OpenStreetMap writes them or in words
 * @param appointments address where one books or turns to
 * @param services what is offered, in the vocabulary of the source
 * @param support how one is helped there: alone, in a group, at a distance
 * @param access how one gets in touch
 * @param conditions who may come, and how, in words
 * @param specialCare needs that the place is ready for
 * @param zones where people must live, as INSEE's codes or {@code france}; empty when nothing is said
 */
public record Facts(
        @Nullable String structure,
        @Nullable String siret,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String phone,
        List<String> emails,
        List<String> webSites,
        @Nullable String appointments,
        @Nullable String hours,
        @Nullable String description,
        List<String> services,
        List<String> support,
        List<String> access,
        List<Fee> fees,
        @Nullable String feeDetails,
        List<String> publics,
        @Nullable String conditions,
        List<String> specialCare,
        List<String> programmes,
        List<String> labels,
        @Nullable String accessibility,
        List<String> zones) {
    /** What it costs whoever comes. */
    public enum Fee {
        FREE,
        FREE_UNDER_CONDITIONS,
        PAID
    }
}

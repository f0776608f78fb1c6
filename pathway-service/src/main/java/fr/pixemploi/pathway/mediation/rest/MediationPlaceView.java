package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.pathway.mediation.application.AskDirectory;
import fr.pixemploi.pathway.mediation.application.FindPlaces;
import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.FoundPlace;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Travel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place as callers see it, in the words of its source. */
@Schema(name = "MediationPlace")
record MediationPlaceView(
        @Schema(description = "Absent of what a directory says just now: it is not kept.") @Nullable
        UUID id,

        @Schema(examples = "carto-national") String feed,

        @Schema(description = "What its source calls it.") String sourceId,

        @Schema(examples = "Espace numérique de Belley") String name,

        List<Theme> themes,

        boolean inPerson,

        boolean remote,

        @Schema(description = "Who runs it, where that is somebody else.") @Nullable
        String structure,

        @Nullable String street,

        @Nullable String postcode,

        @Nullable String town,

        @Schema(description = "Where it is; absent when nobody could tell.") @Nullable
        PointView position,

        @Schema(description = "As the crow flies from the commune that was asked for.") @Nullable
        Integer metres,

        @Schema(description = "An estimate by car; absent when a person has to look, since a boat goes there.")
        @Nullable
        Integer travelMinutes,

        @Nullable String phone,

        List<String> emails,

        List<String> webSites,

        @Nullable String appointments,

        @Schema(examples = "Mo-Fr 09:00-12:00,14:00-18:30") @Nullable
        String hours,

        @Nullable String description,

        List<String> services,

        List<String> support,

        List<String> access,

        List<Facts.Fee> fees,

        @Nullable String feeDetails,

        List<String> publics,

        @Nullable String conditions,

        List<String> specialCare,

        List<String> programmes,

        List<String> labels,

        @Nullable String accessibility,

        @Schema(description = "Where people must live, as INSEE's codes or `france`; empty when nothing is said.")
        List<String> zones,

        @Schema(description = "When its source last changed it.")
        LocalDate saidOn) {
    /** A point of WGS 84. */
    @Schema(name = "MediationPoint")
    record PointView(
            @Schema(examples = "45.7589") double latitude,
            @Schema(examples = "5.6883") double longitude,

            @Schema(description = "Whether it may be some kilometres away.")
            boolean approximate) {
        static @Nullable PointView of(@Nullable Place at) {
            return at == null
                    ? null
                    : new PointView(
                            at.position().latitude(),
                            at.position().longitude(),
                            at.position().approximate());
        }
    }

    static MediationPlaceView of(FindPlaces.Reached reached) {
        return of(reached.found(), minutes(reached.travel()));
    }

    static MediationPlaceView of(FoundPlace found, @Nullable Integer travelMinutes) {
        return of(found.id(), found.feed().name(), found.place(), found.at(), found.metres(), travelMinutes);
    }

    static MediationPlaceView of(AskDirectory.Near near) {
        return of(
                null,
                DirectoryPlaceResource.DATA_INCLUSION,
                near.place(),
                near.at(),
                near.metres(),
                minutes(near.travel()));
    }

    private static @Nullable Integer minutes(Travel travel) {
        return travel instanceof Travel.Minutes way ? way.value() : null;
    }

    private static MediationPlaceView of(
            @Nullable UUID id,
            String feed,
            MediationPlace place,
            @Nullable Place at,
            @Nullable Integer metres,
            @Nullable Integer travelMinutes) {
        Facts facts = place.facts();
        return new MediationPlaceView(
                id,
                feed,
                place.sourceId(),
                place.name(),
                place.themes().stream().sorted().toList(),
                place.inPerson(),
                place.remote(),
                facts.structure(),
                facts.street(),
                facts.postcode(),
                facts.town(),
                PointView.of(at),
                metres,
                travelMinutes,
                facts.phone(),
                facts.emails(),
                facts.webSites(),
                facts.appointments(),
                facts.hours(),
                facts.description(),
                facts.services(),
                facts.support(),
                facts.access(),
                facts.fees(),
                facts.feeDetails(),
                facts.publics(),
                facts.conditions(),
                facts.specialCare(),
                facts.programmes(),
                facts.labels(),
                facts.accessibility(),
                facts.zones(),
                place.saidOn());
    }
}

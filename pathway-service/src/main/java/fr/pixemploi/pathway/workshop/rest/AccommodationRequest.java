package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a structure writes about one need: met, or not and why. */
@Schema(name = "Accommodation")
record AccommodationRequest(
        @NotNull @Pattern(regexp = Accommodation.NEEDS) @Schema(examples = "screen-reader")
        String need,

        @NotNull Boolean met,

        @Nullable
        @Size(min = 1, max = MOST_REASON)
        @Schema(
                description = "Why it cannot be met, in plain French; of a need that is met, nothing.",
                examples = "Les postes n'ont pas de lecteur d'écran.")
        String refusedBecause) {
    private static final int MOST_REASON = 300;
    /** One of each need. */
    static final int MOST = 8;

    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.Refused.message}")
    @PointsTo("refusedBecause")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isRefusedWithAReason() {
        return met == null || (refusedBecause == null ? met : !met && !refusedBecause.isBlank());
    }

    /** True also while there are none. */
    static boolean eachOnce(@Nullable List<AccommodationRequest> all) {
        return all == null
                || all.stream()
                                .map(each -> each == null ? "" : each.need())
                                .distinct()
                                .count()
                        == all.size();
    }

    static AccommodationRequest of(Accommodation accommodation) {
        return new AccommodationRequest(accommodation.need(), accommodation.isMet(), accommodation.refusedBecause());
    }

    Accommodation toAccommodation() {
        return new Accommodation(need, refusedBecause);
    }
}

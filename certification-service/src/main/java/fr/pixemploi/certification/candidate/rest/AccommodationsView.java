package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Need;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is arranged for a candidate: said and shown in one shape. */
@Schema(name = "Accommodations", description = "Needs, never the reason for them. What is absent is not arranged.")
record AccommodationsView(
        @Schema(description = "Leaving the page of a question counts for nothing.", examples = "true")
        boolean noFocusRule,

        @Schema(description = "Questions may be heard.", examples = "false")
        boolean readAloud,

        @Schema(description = "The candidate may pause.", examples = "false")
        boolean breaks,

        @Size(max = 4)
        @Schema(
                description = "What every question must allow; asked for here and nowhere else.",
                examples = "[\"screen-reader\"]")
        @Nullable
        Set<Need> needs) {
    static AccommodationsView of(Accommodations accommodations) {
        return new AccommodationsView(
                accommodations.noFocusRule(),
                accommodations.readAloud(),
                accommodations.breaks(),
                new TreeSet<>(accommodations.needs()));
    }

    Accommodations toAccommodations() {
        return new Accommodations(noFocusRule, readAloud, breaks, needs == null ? Set.of() : needs);
    }
}

package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is arranged for a candidate: said and shown in one shape. */
@Schema(name = "Accommodations", description = "Needs, never the reason for them. What is absent is not arranged.")
record AccommodationsView(
        @Schema(description = "Leaving the page of a question counts for nothing.", examples = "true")
        boolean noFocusRule,

        @Schema(description = "Questions may be heard.", examples = "false")
        boolean readAloud,

        @Schema(description = "The candidate may pause.", examples = "false")
        boolean breaks) {
    static AccommodationsView of(Accommodations accommodations) {
        return new AccommodationsView(
                accommodations.noFocusRule(), accommodations.readAloud(), accommodations.breaks());
    }

    Accommodations toAccommodations() {
        return new Accommodations(noFocusRule, readAloud, breaks);
    }
}

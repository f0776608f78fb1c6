package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is arranged for a candidate, as spelt over HTTP. */
@Schema(name = "Accommodations", description = "Needs, never the reason for them. What is absent is not arranged.")
record AccommodationsBody(
        @Schema(description = "Leaving the page of a question counts for nothing.", examples = "true")
        boolean noFocusRule,

        @Schema(description = "Questions may be heard.", examples = "false")
        boolean readAloud,

        @Schema(description = "The candidate may pause.", examples = "false")
        boolean breaks) {
    static AccommodationsBody of(Accommodations accommodations) {
        return new AccommodationsBody(
                accommodations.noFocusRule(), accommodations.readAloud(), accommodations.breaks());
    }

    Accommodations toAccommodations() {
        return new Accommodations(noFocusRule, readAloud, breaks);
    }
}

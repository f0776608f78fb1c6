package fr.pixemploi.certification.candidate.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    /** As spelt over HTTP. */
    enum Need {
        @JsonProperty("screen-reader")
        SCREEN_READER,
        @JsonProperty("keyboard-only")
        KEYBOARD_ONLY,
        @JsonProperty("no-colour")
        NO_COLOUR,
        @JsonProperty("no-sound")
        NO_SOUND
    }

    static AccommodationsView of(Accommodations accommodations) {
        return new AccommodationsView(
                accommodations.noFocusRule(),
                accommodations.readAloud(),
                accommodations.breaks(),
                accommodations.needs().stream()
                        .map(need -> Need.valueOf(need.name()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    Accommodations toAccommodations() {
        return new Accommodations(
                noFocusRule,
                readAloud,
                breaks,
                needs == null
                        ? Set.of()
                        : needs.stream()
                                .map(need -> fr.pixemploi.certification.candidate.domain.Need.valueOf(need.name()))
                                .collect(Collectors.toSet()));
    }
}

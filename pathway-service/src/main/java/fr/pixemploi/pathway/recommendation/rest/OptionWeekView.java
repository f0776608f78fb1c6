package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.engagement.domain.Week;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A week of an option beside what the contrat d'engagement asks.
 *
 * @param hours of the steps, spread evenly over their days
 */
@Schema(name = "OptionWeek")
record OptionWeekView(
        @Schema(examples = "2026-W50") String week,
        LocalDate monday,

        @Schema(examples = "6") int hours,

        @Nullable
        @Schema(
                description =
                        "Of everybody; what a referent agreed on with the person instead stands in their pathway. Absent when nothing is asked.",
                examples = "15")
        Integer asked) {
    static OptionWeekView of(Week week) {
        return new OptionWeekView(week.code(), week.monday(), week.hours(), week.asked());
    }
}

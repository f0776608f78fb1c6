package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.engagement.domain.Week;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours of the pathway beside those that the contrat d'engagement asks. */
@Schema(name = "Engagement")
record EngagementView(
        Agreed agreed,

        @Nullable @Schema(description = "Of `adapted` hours.", examples = "10")
        Integer weeklyHours,

        @Schema(description = "Told, and nothing follows from it: never a lower bound.")
        List<WeekView> weeks) {
    /** What the person's referent agreed with them; `usual`: nothing else than what is asked of everybody. */
    enum Agreed {
        USUAL,
        ADAPTED,
        WAIVED
    }

    /** @param hours of the steps, spread evenly over their days */
    @Schema(name = "PathwayWeek")
    record WeekView(
            @Schema(examples = "2026-W50") String week,
            LocalDate monday,
            int hours,

            @Nullable @Schema(description = "Absent when nothing is asked.", examples = "15")
            Integer asked) {
        static WeekView of(Week week) {
            return new WeekView(week.code(), week.monday(), week.hours(), week.asked());
        }
    }

    static EngagementView of(Engagement engagement, List<Week> weeks) {
        List<WeekView> views = weeks.stream().map(WeekView::of).toList();
        return switch (engagement) {
            case Engagement.Usual usual -> new EngagementView(Agreed.USUAL, null, views);
            case Engagement.Adapted adapted -> new EngagementView(Agreed.ADAPTED, adapted.weeklyHours(), views);
            case Engagement.Waived waived -> new EngagementView(Agreed.WAIVED, null, views);
        };
    }
}

package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.util.List;

/** Hours of a pathway that count in weeks: of what may still be followed, and of what is done, as attended where that was told. */
public final class FollowedHours {
    private FollowedHours() {}

    public static List<Week.Stretch> of(Pathway pathway) {
        return pathway.steps().stream()
                .filter(step -> counts(pathway, step))
                .map(step -> new Week.Stretch(step.startsOn(), step.endsOn(), hours(step)))
                .toList();
    }

    private static boolean counts(Pathway pathway, PathwayStep step) {
        return step.done()
                || (pathway.decision().open()
                        && step.following().open()
                        && !step.following().lost());
    }

    private static int hours(PathwayStep step) {
        Integer attended = step.following().hoursAttended();
        return step.done() && attended != null ? attended : step.hours();
    }
}

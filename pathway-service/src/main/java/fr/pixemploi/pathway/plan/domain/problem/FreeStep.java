package fr.pixemploi.pathway.plan.domain.problem;

import fr.pixemploi.pathway.plan.domain.session.Dates;
import java.util.Locale;

/** What an adviser added, outside any catalogue: it takes time and a step, and is not expected to lift anything. */
public record FreeStep(Dates dates, Kind kind) {
    /** What it is: a few codes and no text, since nobody has to tell of health or family. */
    public enum Kind {
        PLACEMENT,
        JOB,
        APPOINTMENT,
        OTHER;

        /** Name in data and interfaces. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package fr.pixemploi.assessment.sitting.domain.answer;

import java.util.Set;
import java.util.UUID;

/** Answers that stay when their people are erased, as nobody's: for calibration, control of exposure and figures of items. */
public interface KeptAnswers {
    /** Takes the answers out of these people's sittings. Taken once, they are not there to be taken again. */
    void take(Set<UUID> people);
}

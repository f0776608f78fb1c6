package fr.pixemploi.assessment.sitting.domain.answer;

import java.util.List;
import java.util.UUID;

/** Which questions' pages were left in which sittings. */
public interface FocusLosses {
    /** Keeps the totals of a question; they only grow, so that saying them twice changes nothing. */
    void put(UUID sitting, FocusLoss loss);

    List<FocusLoss> of(UUID sitting);
}

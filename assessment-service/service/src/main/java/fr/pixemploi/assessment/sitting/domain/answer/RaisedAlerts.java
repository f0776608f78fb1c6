package fr.pixemploi.assessment.sitting.domain.answer;

import java.util.List;
import java.util.UUID;

/** What candidates said was wrong in which sittings: the exam room's, read only here. */
public interface RaisedAlerts {
    /** In the order in which they were raised. */
    List<RaisedAlert> of(UUID sitting);
}

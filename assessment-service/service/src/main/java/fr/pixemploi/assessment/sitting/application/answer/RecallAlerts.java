package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlert;
import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the candidate of a sitting said was wrong, for what is told of its end. */
@ApplicationScoped
public class RecallAlerts {
    private final RaisedAlerts raisedAlerts;

    RecallAlerts(RaisedAlerts raisedAlerts) {
        this.raisedAlerts = raisedAlerts;
    }

    public List<RaisedAlert> handle(UUID sitting) {
        return raisedAlerts.of(sitting);
    }
}

package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLosses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps how often, and how long in all, the page of a question was left; part of the caller's transaction. */
@ApplicationScoped
public class NoteFocusLoss {
    private final FocusLosses focusLosses;

    NoteFocusLoss(FocusLosses focusLosses) {
        this.focusLosses = focusLosses;
    }

    public void handle(UUID sitting, FocusLoss loss) {
        focusLosses.put(sitting, loss);
    }
}

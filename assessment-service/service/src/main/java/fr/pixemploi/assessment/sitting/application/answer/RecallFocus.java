package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLosses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which questions' pages were left in a sitting, for what is told of its end. */
@ApplicationScoped
public class RecallFocus {
    private final FocusLosses focusLosses;

    RecallFocus(FocusLosses focusLosses) {
        this.focusLosses = focusLosses;
    }

    public List<FocusLoss> handle(UUID sitting) {
        return focusLosses.of(sitting);
    }
}

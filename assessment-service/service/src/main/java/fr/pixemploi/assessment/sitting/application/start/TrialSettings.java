package fr.pixemploi.assessment.sitting.application.start;

import fr.pixemploi.assessment.AssessmentSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** How many items on trial a sitting puts at most, as the deployment decides. */
@ApplicationScoped
class TrialSettings {
    private final int items;

    TrialSettings(AssessmentSettings settings) {
        this.items = settings.trialItems();
    }

    int items() {
        return items;
    }
}

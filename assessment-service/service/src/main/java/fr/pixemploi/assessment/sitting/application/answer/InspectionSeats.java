package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.inspection.process.Inspectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The processes of this instance that read files; they end with it. */
@ApplicationScoped
class InspectionSeats {
    @Produces
    @Singleton
    Inspectors inspectors(AssessmentSettings settings) {
        return new Inspectors(settings.inspectionPatience());
    }

    void end(@Disposes Inspectors inspectors) {
        inspectors.close();
    }
}

package fr.pixemploi.portal.person;

import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with the diagnosis that comes before a first test.
 *
 * @param open one that was begun and not ended, the newest; at most one
 * @param done whether one was answered to its end
 */
public record FirstDiagnosis(List<Diagnosis> open, boolean done) {
    /** @param mine newest first; null when nothing is known of them */
    static FirstDiagnosis of(@Nullable DiagnosisPage mine) {
        List<Diagnosis> all = mine == null ? List.of() : mine.getItems();
        return new FirstDiagnosis(
                all.stream()
                        .filter(one -> one.getStatus() == Diagnosis.StatusEnum.OPEN)
                        .limit(1)
                        .toList(),
                all.stream().anyMatch(one -> one.getStatus() == Diagnosis.StatusEnum.COMPLETED));
    }

    /** None was begun or ended: it is the first thing to do. */
    public boolean isToBegin() {
        return open.isEmpty() && !done;
    }
}

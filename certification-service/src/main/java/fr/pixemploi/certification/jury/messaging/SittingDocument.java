package fr.pixemploi.certification.jury.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The end of a sitting as assessment-service told it, read when it is heard and from what was kept of it. */
@ApplicationScoped
class SittingDocument implements ReadEvidence {
    @Override
    public Evidence of(String document) {
        return evidence(read(document));
    }

    @Override
    public Evidence workedOutAgain(String document, Set<String> withoutItems) {
        SittingTold said = read(document);
        MeasuredSitting sitting = MeasuredSitting.of(said).without(withoutItems);
        return new Evidence(
                endReason(said),
                sitting.answered(),
                sitting.measuredAgain().only(sitting.competences()),
                sitting.measuredAgainWithSkips().only(sitting.competencesWithSkips()),
                said.integrity());
    }

    static Evidence evidence(SittingTold said) {
        MeasuredSitting sitting = MeasuredSitting.of(said);
        return new Evidence(
                endReason(said),
                sitting.answered(),
                sitting.measured().only(sitting.competences()),
                sitting.withSkips().only(sitting.competencesWithSkips()),
                said.integrity());
    }

    private static EndReason endReason(SittingTold said) {
        return EndReason.of(SittingTold.need("endReason", said.endReason()));
    }

    private static SittingTold read(String document) {
        try {
            return EventJson.MAPPER.readValue(document, SittingTold.class);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("a sitting that was kept can't be read");
        }
    }
}

package fr.pixemploi.pathway.gain.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.gain.domain.Followed;
import fr.pixemploi.pathway.gain.domain.Gain;
import fr.pixemploi.pathway.pathway.application.GetPathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.recommendation.application.FindResults;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a test after a pathway shows beside the one that it started from: to the person, and to a structure that may see both. */
@ApplicationScoped
@Transactional
public class TellGain {
    private final GetPathway getPathway;
    private final FindResults findResults;

    TellGain(GetPathway getPathway, FindResults findResults) {
        this.getPathway = getPathway;
        this.findResults = findResults;
    }

    /** Empty as long as no step is done, there is nothing to compare, or nothing that the caller may see. */
    public Optional<Gain> handle(Caller caller, UUID pathwayId) {
        Pathway pathway = getPathway.handle(caller, pathwayId);
        UUID result = pathway.prescription().resultId();
        return result == null
                ? Optional.empty()
                : Followed.of(pathway).flatMap(followed -> gain(caller, pathway, result, followed));
    }

    private Optional<Gain> gain(Caller caller, Pathway pathway, UUID result, Followed followed) {
        Optional<AssessedResult> before = findResults.one(caller, result, pathway.structureId());
        Optional<AssessedResult> after =
                findResults.newestSince(caller, pathway.beneficiaryId(), pathway.structureId(), followed.until());
        return before.flatMap(from -> after.flatMap(to -> Gain.between(from, to, followed.competences())));
    }
}

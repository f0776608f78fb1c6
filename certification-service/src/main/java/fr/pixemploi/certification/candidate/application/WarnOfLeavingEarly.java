package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.CandidateStatus;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.rules.application.ChooseCleaRule;
import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says what leaving the test early does to CléA numérique, to whoever is to sit for it. */
@ApplicationScoped
public class WarnOfLeavingEarly {
    private final ChooseCleaRule chooseCleaRule;

    WarnOfLeavingEarly(ChooseCleaRule chooseCleaRule) {
        this.chooseCleaRule = chooseCleaRule;
    }

    /** @return French words; null when there is nothing to be said */
    public @Nullable String handle(Session session, Progress progress) {
        boolean isToSit =
                progress.status() == CandidateStatus.ENROLLED || progress.status() == CandidateStatus.AUTHORISED;
        if (!progress.sitsForClea() || !isToSit) return null;
        return chooseCleaRule
                .handle(session.schedule().startsAt().toLocalDate())
                .map(CleaRule::whenLeavingEarly)
                .orElse(null);
    }
}

package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.adaptive.ScoredAnswer;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.result.application.RecordResult;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Draws the consequences of a sitting's end: a result that its person sees, or a report that only certification reads. */
@ApplicationScoped
class CompleteSitting {
    private final RecordResult recordResult;
    private final FindFramework findFramework;
    private final SittingEvents events;
    private final ItemBanks banks;

    CompleteSitting(RecordResult recordResult, FindFramework findFramework, SittingEvents events, ItemBanks banks) {
        this.recordResult = recordResult;
        this.findFramework = findFramework;
        this.events = events;
        this.banks = banks;
    }

    /** Joins the transaction of the answer, or of the stop, that ended the sitting. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sitting handle(Sitting ended) {
        if (ended.status() == SittingStatus.ABANDONED) return ended;
        Framework framework = findFramework
                .handle(ended.plan().framework())
                .orElseThrow(() ->
                        new IllegalStateException("framework " + ended.plan().framework() + " is gone"));
        Instant at = Objects.requireNonNull(ended.endedAt());
        return switch (ended.origin()) {
            case Origin.OfCampaign campaign -> {
                UUID result = recordResult.handle(new RecordResult.Measured(
                        ended.beneficiary(),
                        ended.id(),
                        campaign.code(),
                        at,
                        ended.bankVersion(),
                        framework,
                        measured(ended)));
                Sitting leading = ended.leadingTo(result);
                events.completed(leading);
                yield leading;
            }
            case Origin.OfCertification certification -> {
                events.certificationCompleted(
                        ended, ended.withTheRestSkipped(banks.under(ended.bankVersion()), at), framework);
                yield ended;
            }
        };
    }

    /** A competence without an answer was not measured: the prior is no result. */
    private static Map<CompetenceCode, List<ScoredAnswer>> measured(Sitting sitting) {
        Map<CompetenceCode, List<ScoredAnswer>> measured = new LinkedHashMap<>();
        for (CompetenceCode competence : sitting.plan().competences()) {
            List<ScoredAnswer> answers = sitting.about(competence);
            if (!answers.isEmpty()) measured.put(competence, answers);
        }
        return measured;
    }
}

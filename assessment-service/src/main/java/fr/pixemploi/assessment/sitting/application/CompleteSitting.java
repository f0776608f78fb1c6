package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.result.application.RecordResult;
import fr.pixemploi.assessment.sitting.domain.AdaptiveTest;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.Measure;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Draws the consequences of a sitting's end: a result that its person sees, or a report that only certification reads. */
@ApplicationScoped
class CompleteSitting {
    private final RecordResult recordResult;
    private final FindFramework findFramework;
    private final SittingEvents events;

    CompleteSitting(RecordResult recordResult, FindFramework findFramework, SittingEvents events) {
        this.recordResult = recordResult;
        this.findFramework = findFramework;
        this.events = events;
    }

    /**
     * Joins the transaction of the answer, or of the stop, that ended the sitting.
     *
     * @param test that the sitting is of
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sitting handle(Sitting ended, AdaptiveTest test) {
        if (ended.status() == SittingStatus.ABANDONED) return ended;
        Framework framework = findFramework
                .handle(ended.plan().framework())
                .orElseThrow(() ->
                        new IllegalStateException("framework " + ended.plan().framework() + " is gone"));
        List<Measure> measured = Measure.of(ended, test);
        return switch (ended.origin()) {
            case Origin.OfCampaign campaign -> {
                UUID result = recordResult.handle(new RecordResult.Measured(
                        ended.beneficiary(),
                        ended.id(),
                        campaign.code(),
                        Objects.requireNonNull(ended.endedAt()),
                        ended.bankVersion(),
                        framework,
                        measured.stream()
                                .map(measure -> new RecordResult.Ability(
                                        measure.competence(), measure.mean(), measure.sd(), measure.items()))
                                .toList()));
                Sitting leading = ended.leadingTo(result);
                events.completed(leading);
                yield leading;
            }
            case Origin.OfCertification certification -> {
                List<Measure> skipped = Measure.of(ended.withTheRestSkipped(test), test);
                events.certificationCompleted(
                        new CertificationReport(ended, measured, skipped, test.bank(), framework));
                yield ended;
            }
        };
    }
}

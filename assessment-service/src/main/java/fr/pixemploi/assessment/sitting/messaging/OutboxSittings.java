package fr.pixemploi.assessment.sitting.messaging;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.kit.event.Outbox;
import fr.pixemploi.kit.event.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What sittings tell: their begin is version 1 of the aggregate, their end version 2. Answers are told to nobody. */
@ApplicationScoped
class OutboxSittings implements SittingEvents {
    static final String TOPIC = "assessment.sitting";
    static final String CERTIFICATION_TOPIC = "assessment.certification-sitting";
    static final String STARTED = "fr.pixemploi.assessment.sitting-started.v1";
    static final String COMPLETED = "fr.pixemploi.assessment.sitting-completed.v1";
    private static final long BEGIN = 1;
    private static final long END = 2;

    record Started(UUID sittingId, UUID beneficiaryId, String campaignCode, Instant startedAt) {}

    record Completed(UUID sittingId, UUID beneficiaryId, String campaignCode, UUID resultId, Instant completedAt) {}

    private final Outbox outbox;

    OutboxSittings(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void started(Sitting sitting) {
        Started started = new Started(
                sitting.id(), sitting.beneficiary(), campaign(sitting).value(), sitting.startedAt());
        outbox.append(OutgoingEvent.fact(TOPIC, STARTED, sitting.id(), BEGIN, sitting.beneficiary(), started));
    }

    @Override
    public void completed(Sitting sitting) {
        Completed completed = new Completed(
                sitting.id(),
                sitting.beneficiary(),
                campaign(sitting).value(),
                Objects.requireNonNull(sitting.resultId()),
                Objects.requireNonNull(sitting.endedAt()));
        outbox.append(OutgoingEvent.fact(TOPIC, COMPLETED, sitting.id(), END, sitting.beneficiary(), completed));
    }

    @Override
    public void certificationCompleted(CertificationReport report) {
        Sitting sitting = report.sitting();
        if (!(sitting.origin() instanceof Origin.OfCertification origin))
            throw new IllegalArgumentException("not a certification sitting");
        outbox.append(OutgoingEvent.fact(
                CERTIFICATION_TOPIC,
                CertificationSittingCompleted.TYPE,
                sitting.id(),
                END,
                sitting.beneficiary(),
                CertificationSittingCompleted.of(report, origin)));
    }

    private static CampaignCode campaign(Sitting sitting) {
        if (sitting.origin() instanceof Origin.OfCampaign origin) return origin.code();
        throw new IllegalArgumentException("not a campaign sitting");
    }
}

package fr.pixemploi.assessment.sitting.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sittings tell: their begin is version 1 of the aggregate, their end version 2. Answers are told to nobody. */
@ApplicationScoped
class OutboxSittings implements SittingEvents {
    static final String TOPIC = "assessment.sitting";
    static final String CERTIFICATION_TOPIC = "assessment.certification-sitting";
    static final String STARTED = "fr.pixemploi.assessment.sitting-started.v1";
    static final String COMPLETED = "fr.pixemploi.assessment.sitting-completed.v1";
    static final String RESCORED = "fr.pixemploi.assessment.sitting-rescored.v1";
    private static final long BEGIN = 1;
    private static final long END = 2;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Started(
            UUID sittingId,
            UUID beneficiaryId,
            String campaignCode,
            Instant startedAt,
            int attempt,
            @Nullable UUID structureId,
            @Nullable Boolean assisted) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Completed(
            UUID sittingId,
            UUID beneficiaryId,
            String campaignCode,
            UUID resultId,
            Instant completedAt,
            String endReason,
            int attempt,
            @Nullable UUID structureId,
            @Nullable Boolean assisted) {}

    record Rescored(
            UUID sittingId,
            UUID beneficiaryId,
            String campaignCode,
            UUID previousResultId,
            UUID resultId,
            String withdrawnItemId,
            Instant rescoredAt) {}

    private final Outbox outbox;

    OutboxSittings(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void started(Sitting sitting) {
        Started started = new Started(
                sitting.id(),
                sitting.beneficiary(),
                campaign(sitting).value(),
                sitting.startedAt(),
                sitting.entry().attempt(),
                sitting.entry().structure(),
                assisted(sitting));
        outbox.append(OutgoingEvent.fact(TOPIC, STARTED, sitting.id(), BEGIN, sitting.beneficiary(), started));
    }

    @Override
    public void completed(Sitting sitting) {
        Completed completed = new Completed(
                sitting.id(),
                sitting.beneficiary(),
                campaign(sitting).value(),
                Objects.requireNonNull(sitting.resultId()),
                Objects.requireNonNull(sitting.endedAt()),
                Objects.requireNonNull(sitting.endReason()).name().toLowerCase(Locale.ROOT),
                sitting.entry().attempt(),
                sitting.entry().structure(),
                assisted(sitting));
        outbox.append(OutgoingEvent.fact(TOPIC, COMPLETED, sitting.id(), END, sitting.beneficiary(), completed));
    }

    @Override
    public void rescored(Sitting sitting, UUID earlier, ItemId without, int times, Instant at) {
        Rescored rescored = new Rescored(
                sitting.id(),
                sitting.beneficiary(),
                campaign(sitting).value(),
                earlier,
                Objects.requireNonNull(sitting.resultId()),
                without.value(),
                at);
        outbox.append(OutgoingEvent.fact(TOPIC, RESCORED, sitting.id(), END + times, sitting.beneficiary(), rescored));
    }

    @Override
    public void certificationCompleted(CertificationReport report, int rescored) {
        Sitting sitting = report.sitting();
        if (!(sitting.origin() instanceof Origin.OfCertification origin))
            throw new IllegalArgumentException("not a certification sitting");
        outbox.append(OutgoingEvent.factInOrderOf(
                origin.candidate(),
                CERTIFICATION_TOPIC,
                CertificationSittingCompleted.TYPE,
                sitting.id(),
                END + rescored,
                sitting.beneficiary(),
                CertificationSittingCompleted.of(report, origin)));
    }

    /** Said only when it is so. */
    private static @Nullable Boolean assisted(Sitting sitting) {
        return sitting.entry().assistance() == Assistance.ADVISER ? Boolean.TRUE : null;
    }

    private static CampaignCode campaign(Sitting sitting) {
        if (sitting.origin() instanceof Origin.OfCampaign origin) return origin.code();
        throw new IllegalArgumentException("not a campaign sitting");
    }
}

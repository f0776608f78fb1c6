package fr.pixemploi.profile.news.messaging;

import static fr.pixemploi.kit.event.FactHandler.need;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.news.application.NoteNews;
import fr.pixemploi.profile.news.domain.Fact;
import fr.pixemploi.profile.news.domain.NewsType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts of other services that structures hear of: of tests and pathways whose own they are, of results and certificates those who may see
 * them.
 */
@ApplicationScoped
class FactsThatAreNews implements EventHandlers {
    private static final String SITTINGS = "assessment.sitting";
    private static final String PATHWAYS = "pathway.pathway";
    private static final String CERTIFICATES = "certification.certificate";

    /**
     * @param structureId whose campaign it is; null for one of the platform
     * @param campaignCode of it; null when it is not told
     */
    record SittingStarted(
            UUID sittingId,
            UUID beneficiaryId,
            @Nullable UUID structureId,
            @Nullable String campaignCode,
            OffsetDateTime startedAt) {
        SittingStarted {
            need("sittingId, beneficiaryId and startedAt", sittingId, beneficiaryId, startedAt);
        }
    }

    /**
     * @param structureId whose campaign it is; null for one of the platform
     * @param campaignCode of it; null when it is not told
     */
    record SittingCompleted(
            UUID sittingId,
            UUID beneficiaryId,
            @Nullable UUID structureId,
            @Nullable String campaignCode,
            OffsetDateTime completedAt) {
        SittingCompleted {
            need("sittingId, beneficiaryId and completedAt", sittingId, beneficiaryId, completedAt);
        }
    }

    record SittingRescored(UUID beneficiaryId, UUID previousResultId, UUID resultId, OffsetDateTime rescoredAt) {
        SittingRescored {
            need(
                    "beneficiaryId, previousResultId, resultId and rescoredAt",
                    beneficiaryId,
                    previousResultId,
                    resultId,
                    rescoredAt);
        }
    }

    /** @param structureId by whose rules; null for those of the platform */
    record DiagnosisCompleted(
            UUID diagnosisId, UUID beneficiaryId, @Nullable UUID structureId, OffsetDateTime completedAt) {
        DiagnosisCompleted {
            need("diagnosisId, beneficiaryId and completedAt", diagnosisId, beneficiaryId, completedAt);
        }
    }

    record PathwayPrescribed(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime prescribedAt) {
        PathwayPrescribed {
            need(
                    "pathwayId, beneficiaryId, structureId and prescribedAt",
                    pathwayId,
                    beneficiaryId,
                    structureId,
                    prescribedAt);
        }
    }

    record PathwayAnswered(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime answeredAt) {
        PathwayAnswered {
            need(
                    "pathwayId, beneficiaryId, structureId and answeredAt",
                    pathwayId,
                    beneficiaryId,
                    structureId,
                    answeredAt);
        }
    }

    /** A pathway, or a step of it. */
    record PathwayEnded(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime endedAt) {
        PathwayEnded {
            need("pathwayId, beneficiaryId, structureId and endedAt", pathwayId, beneficiaryId, structureId, endedAt);
        }
    }

    /** Likewise. */
    record PathwayReopened(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime reopenedAt) {
        PathwayReopened {
            need(
                    "pathwayId, beneficiaryId, structureId and reopenedAt",
                    pathwayId,
                    beneficiaryId,
                    structureId,
                    reopenedAt);
        }
    }

    record StepCompleted(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime completedAt) {
        StepCompleted {
            need(
                    "pathwayId, beneficiaryId, structureId and completedAt",
                    pathwayId,
                    beneficiaryId,
                    structureId,
                    completedAt);
        }
    }

    record CertificatePublished(UUID certificateId, UUID beneficiaryId, OffsetDateTime publishedAt) {
        CertificatePublished {
            need("certificateId, beneficiaryId and publishedAt", certificateId, beneficiaryId, publishedAt);
        }
    }

    private final List<EventHandler> all;

    FactsThatAreNews(NoteNews note) {
        all = List.of(
                on(
                        SITTINGS,
                        "assessment.sitting-started",
                        SittingStarted.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.SITTING_STARTED,
                                        told.beneficiaryId(),
                                        told.sittingId(),
                                        told.campaignCode(),
                                        told.startedAt()))),
                on(
                        SITTINGS,
                        "assessment.sitting-completed",
                        SittingCompleted.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.SITTING_COMPLETED,
                                        told.beneficiaryId(),
                                        told.sittingId(),
                                        told.campaignCode(),
                                        told.completedAt()))),
                on(
                        SITTINGS,
                        "assessment.sitting-rescored",
                        SittingRescored.class,
                        told -> note.forThoseWhoSeeResult(
                                told.previousResultId(),
                                fact(
                                        NewsType.RESULT_RESCORED,
                                        told.beneficiaryId(),
                                        told.resultId(),
                                        told.rescoredAt()))),
                on(
                        "assessment.diagnosis",
                        "assessment.diagnosis-completed",
                        DiagnosisCompleted.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.DIAGNOSIS_COMPLETED,
                                        told.beneficiaryId(),
                                        told.diagnosisId(),
                                        told.completedAt()))),
                on(
                        PATHWAYS,
                        "pathway.pathway-prescribed",
                        PathwayPrescribed.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.PATHWAY_PRESCRIBED,
                                        told.beneficiaryId(),
                                        told.pathwayId(),
                                        told.prescribedAt()))),
                on(
                        PATHWAYS,
                        "pathway.step-completed",
                        StepCompleted.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.STEP_COMPLETED,
                                        told.beneficiaryId(),
                                        told.pathwayId(),
                                        told.completedAt()))),
                on(
                        PATHWAYS,
                        "pathway.pathway-answered",
                        PathwayAnswered.class,
                        told -> note.forFollower(
                                told.structureId(),
                                fact(
                                        NewsType.PATHWAY_ANSWERED,
                                        told.beneficiaryId(),
                                        told.pathwayId(),
                                        told.answeredAt()))),
                on(
                        PATHWAYS,
                        "pathway.pathway-ended",
                        PathwayEnded.class,
                        told -> ended(note, NewsType.PATHWAY_ENDED, told)),
                on(PATHWAYS, "pathway.step-ended", PathwayEnded.class, told -> ended(note, NewsType.STEP_ENDED, told)),
                on(PATHWAYS, "pathway.pathway-reopened", PathwayReopened.class, told -> reopened(note, told)),
                on(PATHWAYS, "pathway.step-reopened", PathwayReopened.class, told -> reopened(note, told)),
                on(
                        CERTIFICATES,
                        "certification.certificate-published",
                        CertificatePublished.class,
                        told -> note.forThoseWhoSee(fact(
                                NewsType.CERTIFICATE_PUBLISHED,
                                told.beneficiaryId(),
                                told.certificateId(),
                                told.publishedAt()))));
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }

    private static void ended(NoteNews note, NewsType type, PathwayEnded told) {
        note.forFollower(told.structureId(), fact(type, told.beneficiaryId(), told.pathwayId(), told.endedAt()));
    }

    private static void reopened(NoteNews note, PathwayReopened told) {
        note.forFollower(
                told.structureId(),
                fact(NewsType.PATHWAY_REOPENED, told.beneficiaryId(), told.pathwayId(), told.reopenedAt()));
    }

    private static <T> EventHandler on(String topic, String fact, Class<T> form, Consumer<T> note) {
        return new FactHandler<>(topic, "fr.pixemploi." + fact + ".v1", form, note);
    }

    private static Fact fact(NewsType type, UUID beneficiary, UUID subject, OffsetDateTime at) {
        return fact(type, beneficiary, subject, null, at);
    }

    private static Fact fact(
            NewsType type, UUID beneficiary, UUID subject, @Nullable String campaign, OffsetDateTime at) {
        Instant happened = at.toInstant().truncatedTo(ChronoUnit.MICROS);
        return new Fact(type, beneficiary, subject, campaign, happened);
    }
}

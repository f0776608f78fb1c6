package fr.pixemploi.certification.deliberation.rest;

import fr.pixemploi.certification.deliberation.application.ReadDeliberations;
import fr.pixemploi.certification.deliberation.domain.DeliberatedPlace;
import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationEnd;
import fr.pixemploi.certification.deliberation.domain.QueuedSession;
import fr.pixemploi.certification.deliberation.domain.WaitingProposal;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Meetings of the jury, and what waits for one. */
final class DeliberationViews {
    private DeliberationViews() {}

    /** A meeting. */
    @Schema(name = "Deliberation")
    record MeetingView(
            UUID id,

            @Schema(description = "The meeting whose results this one takes back; absent when it tells results.")
            @Nullable
            UUID takenBackId,

            LocalDate heldOn,
            String technicalMember,
            String pedagogicalMember,
            String outsideMember,
            @Nullable String reason,

            @Schema(description = "Account of who entered it.")
            String author,

            OffsetDateTime askedAt,

            @Schema(description = "How many sessions still wait for their turn.")
            long waiting,

            List<SessionView> sessions) {
        static MeetingView of(ReadDeliberations.Read read) {
            Deliberation it = read.deliberation();
            return new MeetingView(
                    it.id(),
                    it.takenBackId(),
                    it.members().heldOn(),
                    it.members().technical(),
                    it.members().pedagogical(),
                    it.members().outside(),
                    it.reason(),
                    it.author(),
                    it.askedAt().atOffset(ZoneOffset.UTC),
                    it.sessions().stream().filter(one -> one.end() == null).count(),
                    it.sessions().stream()
                            .map(one -> SessionView.of(
                                    one, Objects.requireNonNull(read.places().get(one.sessionId()))))
                            .toList());
        }
    }

    /** A session of a meeting. */
    @Schema(name = "DeliberatedSession")
    record SessionView(
            UUID id,
            UUID centreId,
            String venue,
            String town,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(
                    description =
                            "`not-finalized`, `awaiting-sittings`, `proposal-waits` and `identity-correction-waits`: nothing was told of it; "
                                    + "`unchanged`: it was told before; "
                                    + "`told-since`: not taken back, it was told anew since. Absent while its turn has not come.")
            @Nullable
            DeliberationEnd outcome,

            @Nullable OffsetDateTime endedAt) {
        static SessionView of(Deliberation.Deliberated it, DeliberatedPlace place) {
            Instant endedAt = it.endedAt();
            return new SessionView(
                    it.sessionId(),
                    place.centreId(),
                    place.venue(),
                    place.town(),
                    place.startsAt(),
                    place.timeZone(),
                    it.end(),
                    endedAt == null ? null : endedAt.atOffset(ZoneOffset.UTC));
        }
    }

    /** A page of meetings. */
    @Schema(name = "DeliberationPage")
    record MeetingPage(List<MeetingView> items, @Nullable String nextCursor) {}

    /** A session that waits for its publication. */
    @Schema(name = "QueuedSession")
    record QueuedView(
            UUID id,
            UUID centreId,
            String venue,
            String town,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,
            OffsetDateTime finalizedAt,

            @Schema(description = "Account of the member who took it in hand.") @Nullable
            String officer,

            long candidates,

            @Schema(description = "Whether nothing of it needs a human: it can be published as it is.")
            boolean automatic,

            List<QuestionView> questions) {
        static QueuedView of(QueuedSession it) {
            return new QueuedView(
                    it.id(),
                    it.centreId(),
                    it.venue(),
                    it.town(),
                    it.startsAt(),
                    it.timeZone(),
                    it.finalizedAt().atOffset(ZoneOffset.UTC),
                    it.officer(),
                    it.candidates(),
                    it.isAutomatic(),
                    it.questions().entrySet().stream()
                            .map(one -> new QuestionView(one.getKey(), one.getValue()))
                            .toList());
        }
    }

    /** Of how many candidates a human looks at what. */
    @Schema(name = "OpenQuestion")
    record QuestionView(QueuedSession.OpenQuestion kind, int candidates) {}

    /** A page of sessions that wait. */
    @Schema(name = "JuryQueuePage")
    record QueuePage(List<QueuedView> items, @Nullable String nextCursor) {}

    /** A proposal that waits for its second reader. */
    @Schema(name = "WaitingProposal")
    record ProposalView(
            UUID candidateId,
            String firstName,
            String lastName,
            UUID sessionId,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(description = "What would be decided, of each certification that it is about.")
            List<ProposedView> decisions,

            @Schema(description = "Account of who proposed it, and cannot confirm it.")
            String author,

            OffsetDateTime proposedAt) {
        static ProposalView of(WaitingProposal it) {
            return new ProposalView(
                    it.candidateId(),
                    it.firstName(),
                    it.lastName(),
                    it.sessionId(),
                    it.startsAt(),
                    it.timeZone(),
                    it.decisions().stream().map(ProposedView::of).toList(),
                    it.author(),
                    it.proposedAt().atOffset(ZoneOffset.UTC));
        }
    }

    /** What would be decided of a certification. */
    @Schema(name = "ProposedDecision")
    record ProposedView(
            Certification certification,

            @Schema(
                    description = "Absent when what the jury decided is lifted.",
                    enumeration = {"validated", "rejected", "cancelled"})
            @Nullable
            String status,

            @Nullable CommentKey comment) {
        static ProposedView of(WaitingProposal.Proposed it) {
            return new ProposedView(
                    it.certification(),
                    it.outcome() == null ? null : it.outcome().label(),
                    it.comment());
        }
    }

    /** A page of proposals. */
    @Schema(name = "WaitingProposalPage")
    record ProposalPage(List<ProposalView> items, @Nullable String nextCursor) {}
}

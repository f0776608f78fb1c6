package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.live.domain.room.Presence;
import fr.pixemploi.assessment.live.domain.room.Urgency;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What invigilators see of the exam room. No name is known here: a candidate is a number. */
final class LiveViews {
    private LiveViews() {}

    @Schema(name = "LiveRoom", description = "The exam room: who needs an invigilator first comes first.")
    record RoomView(
            UUID sessionId,
            @Schema(examples = "Salle 12") String room,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(enumeration = {"open", "cancelled", "finalized", "published"})
            String status,

            CountsView counts,
            List<CandidateView> candidates) {
        static RoomView of(LiveRoom room) {
            LiveSession session = room.session();
            return new RoomView(
                    session.id(),
                    session.room(),
                    session.startsAt(),
                    session.zone().getId(),
                    session.status().name().toLowerCase(Locale.ROOT),
                    CountsView.of(room),
                    room.lines().stream().map(CandidateView::of).toList());
        }
    }

    @Schema(name = "LiveCounts", description = "Candidates by what is most urgent about them.")
    record CountsView(
            @Schema(examples = "1") int alert,
            @Schema(examples = "0") int resumeAsked,
            @Schema(examples = "0") int interrupted,
            @Schema(examples = "1") int presenceLost,
            @Schema(examples = "1") int paused,
            @Schema(examples = "12") int running,
            @Schema(examples = "2") int notStarted,
            @Schema(examples = "4") int ended) {
        static CountsView of(LiveRoom room) {
            return new CountsView(
                    count(room, Urgency.ALERT),
                    count(room, Urgency.RESUME_ASKED),
                    count(room, Urgency.INTERRUPTED),
                    count(room, Urgency.PRESENCE_LOST),
                    count(room, Urgency.PAUSED),
                    count(room, Urgency.RUNNING),
                    count(room, Urgency.NOT_STARTED),
                    count(room, Urgency.ENDED));
        }

        private static int count(LiveRoom room, Urgency urgency) {
            return room.counts().getOrDefault(urgency, 0);
        }
    }

    @Schema(name = "LiveCandidate", description = "A candidate; each flag is told for itself, whatever is most urgent.")
    record CandidateView(
            UUID candidateId,

            @Schema(description = "What the candidate is called by, in the place of a name.", examples = "7")
            int number,

            @Schema(
                    description = "What is most urgent; decides the order.",
                    enumeration = {
                        "alert",
                        "resume-asked",
                        "interrupted",
                        "presence-lost",
                        "paused",
                        "running",
                        "not-started",
                        "ended"
                    })
            String urgency,

            @Schema(description = "The alert that waits; absent when there is none.") @Nullable
            AlertView alert,

            @Schema(description = "Since when the candidate asks to go on.") @Nullable
            Instant resumeAskedAt,

            @Schema(description = "Since when an invigilator holds the test.") @Nullable
            Instant interruptedAt,

            @Schema(description = "Since when the candidate pauses; no sign of their page is expected meanwhile.")
            @Nullable
            Instant pausedAt,

            @Schema(description = "The test runs, and the candidate's page gives no sign.")
            boolean presenceLost,

            @Schema(description = "When it gave the last one; only when that is too long ago.") @Nullable
            Instant lastSeenAt,

            @Schema(description = "Whether the candidate's page was in front when it last gave a sign.") @Nullable
            Boolean focused,

            @Schema(enumeration = {"phone", "tablet", "computer"}) @Nullable
            String device,

            @Schema(
                    description = "Questions with the focus rule whose page was left; 0 for who is exempt.",
                    examples = "0")
            int focusLosses,

            AccommodationsView accommodations,

            @Schema(
                    description = "Whether an account answers at this number, or the arrival code of one is expected.",
                    enumeration = {"expected", "seated"})
            String account,

            @Schema(
                    description =
                            "Certification knows another account than the one that sits, or sat, here: what the room said counts.")
            boolean accountDiffers,

            @Schema(description = "When an invigilator noted that the candidate came; absent before.") @Nullable
            Instant presentAt,

            @Schema(description = "When the candidate was let in; absent before.") @Nullable
            Instant authorisedAt,

            @Nullable Instant authorisationValidUntil,

            @Schema(description = "The test; absent before it was started.") @Nullable
            UUID sittingId,

            @Nullable Instant startedAt,

            @Schema(description = "Number of the question that waits, or of the last one once over.", examples = "12")
            @Nullable
            Integer question,

            @Schema(description = "When the running test ends by itself; absent while it stands still.") @Nullable
            Instant endsAt,

            @Nullable Instant endedAt,

            @Schema(enumeration = {"completed", "candidate", "technical", "expired", "invigilator"}) @Nullable
            String endReason) {
        static CandidateView of(LiveRoom.Line line) {
            LiveCandidate candidate = line.candidate();
            LiveCandidate.Leave leave = candidate.leave();
            LiveCandidate.Test test = candidate.test();
            Presence presence = candidate.presence();
            return new CandidateView(
                    candidate.id(),
                    candidate.number(),
                    label(line.urgency()),
                    candidate.alert() == null ? null : AlertView.of(candidate.alert(), line.escalated()),
                    candidate.resumeAskedAt(),
                    candidate.interruptedAt(),
                    test == null ? null : test.pausedAt(),
                    line.presenceLost(),
                    line.presenceLost() && presence != null ? presence.at() : null,
                    presence == null ? null : presence.focused(),
                    presence == null ? null : presence.device(),
                    candidate.focusLosses(),
                    AccommodationsView.of(candidate.accommodations()),
                    candidate.seat().taken() ? "seated" : "expected",
                    candidate.seat().differs(),
                    candidate.presentAt(),
                    leave == null ? null : leave.givenAt(),
                    leave == null ? null : leave.validUntil(),
                    test == null ? null : test.sitting(),
                    test == null ? null : test.startedAt(),
                    test == null ? null : test.number(),
                    test == null || !test.open() ? null : test.endsAt(),
                    test == null ? null : test.endedAt(),
                    test == null || test.endReason() == null
                            ? null
                            : test.endReason().name().toLowerCase(Locale.ROOT));
        }

        private static String label(Urgency urgency) {
            return urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Schema(name = "LiveAlert")
    record AlertView(
            UUID id,

            @Schema(description = "Number of the question.", examples = "12")
            int number,

            @Schema(examples = "image-not-displaying") String category,
            Instant raisedAt,
            @Schema(description = "It waits for too long.") boolean escalated) {
        static AlertView of(LiveCandidate.OpenAlert alert, boolean escalated) {
            return new AlertView(alert.id(), alert.number(), alert.category(), alert.raisedAt(), escalated);
        }
    }

    @Schema(name = "LiveAccommodations", description = "What is arranged; needs, never the reason for them.")
    record AccommodationsView(
            @Schema(description = "What the time to answer is multiplied by.", examples = "1.33")
            double timeFactor,

            boolean noFocusRule,
            boolean readAloud,
            boolean breaks) {
        static AccommodationsView of(Accommodations given) {
            return new AccommodationsView(given.timeFactor(), given.noFocusRule(), given.readAloud(), given.breaks());
        }
    }
}

package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.Arrive;
import fr.pixemploi.assessment.live.application.candidate.ShowPresence;
import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.AlertCategory;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What candidates see of the exam room. */
final class CandidacyViews {
    private CandidacyViews() {}

    @Schema(name = "RaisedAlert", description = "The question waits until an invigilator has decided.")
    record RaisedView(
            UUID id,
            @Schema(examples = "12") int number,
            @Schema(examples = "image-not-displaying") String category,
            Instant raisedAt) {
        static RaisedView of(Alert alert) {
            return new RaisedView(alert.id(), alert.number(), alert.category(), alert.raisedAt());
        }
    }

    @Schema(name = "Presence", description = "What the candidate's page is told.")
    record PresenceView(
            @Schema(description = "False once the test is over.")
            boolean open,

            @Schema(
                    description =
                            "Number of the question that waits, or of the last one once over: another than shown is to be read.",
                    examples = "12")
            int question,

            @Schema(description = "The candidate's alert that waits for an invigilator.") @Nullable
            RaisedView alert,

            @Schema(description = "An invigilator holds the test.")
            boolean interrupted,

            @Schema(description = "The candidate asked to go on.")
            boolean resumeAsked,

            @Schema(description = "When the test ends by itself; absent while it stands still, and once over.")
            @Nullable
            Instant endsAt,

            @Schema(description = "When to give the next sign.", examples = "10")
            long nextSignInSeconds) {
        static PresenceView of(ShowPresence.PresenceReply told) {
            LiveCandidate candidate = told.candidate();
            LiveCandidate.Test test = candidate.test();
            return new PresenceView(
                    test != null && test.open(),
                    test == null ? 0 : test.number(),
                    told.alert() == null ? null : RaisedView.of(told.alert()),
                    candidate.interruptedAt() != null,
                    candidate.resumeAskedAt() != null,
                    test == null || !test.open() ? null : test.endsAt(),
                    told.rules().pingEvery().toSeconds());
        }
    }

    @Schema(name = "Arrival", description = "What the person shows to the invigilator, large.")
    record ArrivalView(
            UUID sessionId,
            @Schema(examples = "Salle 12") String room,

            @Schema(description = "Of this person in this session; the invigilator types it.", examples = "K7QW")
            String arrivalCode,

            @Schema(
                    description =
                            "The account has its number already: nothing is left to do but wait for the leave to start.")
            boolean seated) {
        static ArrivalView of(Arrive.Arrival arrival) {
            return new ArrivalView(
                    arrival.session().id(),
                    arrival.session().room(),
                    arrival.code().value(),
                    arrival.seated());
        }
    }

    @Schema(name = "MyCandidacy", description = "One's own candidacy as the exam room knows it.")
    record CandidacyView(
            UUID candidateId,
            UUID sessionId,
            @Schema(examples = "7") int number,
            @Schema(examples = "Salle 12") String room,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,
            LiveViews.AccommodationsView accommodations,

            @Schema(description = "What the test is started with; absent until an invigilator gave it.") @Nullable
            UUID authorisationId,

            @Nullable Instant authorisationValidUntil,

            @Schema(description = "The test once started: to be gone on with.") @Nullable
            UUID sittingId,

            @Schema(enumeration = {"enrolled", "authorised", "started", "ended"})
            String status) {
        static CandidacyView of(Rooms.Candidacy candidacy) {
            LiveCandidate candidate = candidacy.candidate();
            LiveSession session = candidacy.session();
            LiveCandidate.Leave leave = candidate.leave();
            LiveCandidate.Test test = candidate.test();
            return new CandidacyView(
                    candidate.id(),
                    session.id(),
                    candidate.number(),
                    session.room(),
                    session.startsAt(),
                    session.zone().getId(),
                    LiveViews.AccommodationsView.of(candidate.accommodations()),
                    leave == null ? null : leave.id(),
                    leave == null ? null : leave.validUntil(),
                    test == null ? null : test.sitting(),
                    test != null ? (test.open() ? "started" : "ended") : leave != null ? "authorised" : "enrolled");
        }
    }

    /** For the document and the wire: a list with a name. */
    @Schema(name = "MyCandidacies")
    record CandidaciesView(List<CandidacyView> items) {}

    @Schema(name = "AlertCategory")
    record CategoryView(
            @Schema(examples = "image-not-displaying") String code,
            @Schema(examples = "L'image ne s'affiche pas") String french,

            @Schema(examples = "The picture is not displayed")
            String english) {
        static CategoryView of(AlertCategory category) {
            return new CategoryView(category.code(), category.french(), category.english());
        }
    }

    @Schema(name = "AlertCategories")
    record CategoriesView(List<CategoryView> items) {}
}

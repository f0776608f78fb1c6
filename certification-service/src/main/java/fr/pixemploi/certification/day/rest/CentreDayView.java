package fr.pixemploi.certification.day.rest;

import fr.pixemploi.certification.day.application.ReadDay;
import fr.pixemploi.certification.day.domain.DaySession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of a centre, small enough for a phone. */
@Schema(name = "CentreDay")
record CentreDayView(
        LocalDate date,

        @Schema(description = "In the order in which they start.")
        List<DaySessionView> sessions) {
    /** A session of the day. */
    @Schema(name = "CentreDaySession")
    record DaySessionView(
            UUID id,

            @Schema(
                    description = "On the clock of the venue.",
                    format = "local-date-time",
                    examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(examples = "Centre Exemple, Exempleville")
            String venue,

            String room,

            @Schema(enumeration = {"created", "cancelled", "finalized", "in-process", "processed"})
            String status,

            CountsView candidates,

            @Schema(
                    description = "What is to be prepared, in French.",
                    examples = "[\"2 candidats ont un temps majoré\"]")
            List<String> accommodations,

            @Schema(examples = "0") int openAlerts,

            @Schema(
                    description = "Duties of centres that are not met or not known, in French.",
                    examples = "[\"Dites qui surveille la session.\"]")
            List<String> notInOrder,

            @Schema(
                    description = "What to do next, the most urgent first, in French.",
                    examples = "[\"Inscrivez les candidats.\"]")
            List<String> next) {
        static DaySessionView of(ReadDay.Planned planned) {
            DaySession session = planned.session();
            return new DaySessionView(
                    session.id(),
                    session.startsAt(),
                    session.zone().getId(),
                    session.venue(),
                    session.room(),
                    session.status().label(),
                    CountsView.of(session.candidates()),
                    session.arranged().words(),
                    session.openAlerts(),
                    planned.notInOrder(),
                    planned.next());
        }
    }

    /** How many candidates are how far; each counts once. */
    @Schema(name = "CentreDayCandidates")
    record CountsView(
            @Schema(examples = "12") int enrolled,
            @Schema(examples = "3") int authorised,
            @Schema(examples = "0") int tested,
            @Schema(examples = "0") int published) {
        static CountsView of(DaySession.Candidates candidates) {
            return new CountsView(
                    candidates.enrolled(), candidates.authorised(), candidates.tested(), candidates.published());
        }
    }

    static CentreDayView of(ReadDay.Day day) {
        return new CentreDayView(
                day.date(), day.sessions().stream().map(DaySessionView::of).toList());
    }
}

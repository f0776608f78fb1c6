package fr.pixemploi.certification.finalization.rest;

import fr.pixemploi.certification.finalization.application.CheckFinalization;
import fr.pixemploi.certification.finalization.domain.Absentee;
import fr.pixemploi.certification.finalization.domain.Checklist;
import fr.pixemploi.certification.finalization.domain.ClosingDeclaration;
import fr.pixemploi.certification.finalization.domain.FinalizationRules;
import fr.pixemploi.certification.finalization.domain.PointCode;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and seen of finalisations. */
final class FinalizationViews {
    private FinalizationViews() {}

    @Schema(name = "ClosingRequest")
    record ClosingRequest(
            @NotNull @Schema(description = "Whether the attendance sheet is signed.", examples = "true")
            Boolean attendanceSigned,

            @Nullable
            @Size(min = 1, max = 1000)
            @Schema(
                    description =
                            "Of the invigilators, beside incidents and never in their place: with no incident noted it holds the session up.",
                    examples = "La session s'est terminée avec dix minutes de retard.")
            String comment) {
        boolean isSigned() {
            return Boolean.TRUE.equals(attendanceSigned);
        }
    }

    @Schema(name = "AbsenceRequest")
    record AbsenceRequest(
            @NotNull
            @Pattern(regexp = "^[a-z][a-z-]{1,59}$")
            @Schema(description = "One of `absenceReasons` of the finalisation.", examples = "did-not-come")
            String reason,

            @Nullable @Size(min = 1, max = 500) @Schema(examples = "Un train était supprimé.")
            String words) {}

    @Schema(name = "FinalizationPoint")
    record PointView(
            @Schema(
                    enumeration = {
                        "tests-back",
                        "alerts-handled",
                        "absences-explained",
                        "attendance-signed",
                        "incidents-by-category"
                    })
            String code,

            @Schema(examples = "Chaque absence a sa raison") String title,
            boolean done,

            @Nullable
            @Schema(
                    description = "What to do; absent once it is done.",
                    examples = "Un candidat n'a pas passé le test. Dites pourquoi.")
            String todo) {
        static PointView of(PointCode point, Checklist checklist, FinalizationRules rules, String language) {
            boolean done = checklist.isDone(point);
            FinalizationRules.Texts texts = rules.of(point);
            return new PointView(
                    point.label(),
                    texts.title().in(language),
                    done,
                    done ? null : texts.todo().in(language));
        }
    }

    @Schema(name = "Absence")
    record AbsenceView(
            UUID candidateId,
            @Schema(examples = "7") int number,

            @Nullable @Schema(description = "Absent while nobody said why.", examples = "did-not-come")
            String reason,

            @Nullable @Schema(examples = "Un train était supprimé.")
            String words) {
        static AbsenceView of(Absentee absentee) {
            Absentee.Reason reason = absentee.reason();
            return new AbsenceView(
                    absentee.candidate(),
                    absentee.number(),
                    reason == null ? null : reason.code(),
                    reason == null ? null : reason.words());
        }
    }

    @Schema(name = "AbsenceReason")
    record ReasonView(
            @Schema(examples = "did-not-come") String code,
            @Schema(examples = "Le candidat n'est pas venu") String french,
            @Schema(examples = "The candidate did not come") String english,

            @Schema(description = "Whether it must be told in words too.")
            boolean words) {}

    @Schema(name = "FinalizationNext", description = "What happens next.")
    record NextView(
            @Schema(examples = "Le jury examine la session. Vous n'avez plus rien à faire.")
            String french,

            @Schema(examples = "The jury looks at the session. There is nothing left for you to do.")
            String english,

            @Nullable
            @Schema(description = "On the clock of the venue, when results are expected; a proposal of the project.")
            LocalDate resultsExpectedOn) {
        static NextView of(Session session, FinalizationRules rules) {
            Instant finalized = session.life().finalizedAt();
            FinalizationRules.Next next = rules.next();
            if (finalized == null) return of(next.open(), null);
            if (session.status() == SessionStatus.PROCESSED) return of(next.published(), null);
            return of(next.finalized(), session.schedule().dayOf(finalized).plusDays(rules.expectedDays()));
        }

        private static NextView of(FinalizationRules.Words words, @Nullable LocalDate expectedOn) {
            return new NextView(words.french(), words.english(), expectedOn);
        }
    }

    @Schema(name = "Finalization", description = "What holds a session up, and what comes after it.")
    record FinalizationView(
            UUID sessionId,

            @Schema(enumeration = {"created", "cancelled", "finalized", "in-process", "processed"})
            String status,

            @Schema(description = "Whether nothing holds it up.")
            boolean ready,

            List<PointView> points,

            @Schema(description = "Tests that were let in and whose end has not arrived.", examples = "0")
            long awaitedTests,

            @Schema(description = "Alerts of the exam room that wait.", examples = "0")
            int openAlerts,

            List<AbsenceView> absences,

            @Schema(description = "Incidents that were noted or came in.", examples = "1")
            long incidents,

            @Schema(description = "What can be said of an absence.")
            List<ReasonView> absenceReasons,

            @Schema(description = "Whether the attendance sheet is declared signed.")
            boolean attendanceSigned,

            @Nullable
            @Schema(description = "Account of who declared it last.", examples = "5d3f3c1e-6f0e-4a57-9a0e-0c7e4f6f8a11")
            String declaredBy,

            @Nullable OffsetDateTime declaredAt,

            @Nullable @Schema(examples = "La session s'est terminée avec dix minutes de retard.")
            String comment,

            NextView next) {
        static FinalizationView of(CheckFinalization.Checked checked, String language) {
            Session session = checked.session();
            Checklist list = checked.checklist();
            FinalizationRules rules = checked.rules();
            ClosingDeclaration declared = list.declaration();
            return new FinalizationView(
                    session.id(),
                    session.status().label(),
                    list.open().isEmpty(),
                    Stream.of(PointCode.values())
                            .map(point -> PointView.of(point, list, rules, language))
                            .toList(),
                    list.awaitedTests(),
                    list.openAlerts(),
                    list.absentees().stream().map(AbsenceView::of).toList(),
                    list.incidents(),
                    rules.absenceReasons().stream()
                            .map(reason ->
                                    new ReasonView(reason.code(), reason.french(), reason.english(), reason.words()))
                            .toList(),
                    declared != null && declared.attendanceSigned(),
                    declared == null ? null : declared.by(),
                    declared == null ? null : declared.at().atOffset(ZoneOffset.UTC),
                    declared == null ? null : declared.comment(),
                    NextView.of(session, rules));
        }
    }
}

package fr.pixemploi.assessment.sitting.messaging;

import fr.pixemploi.assessment.sitting.application.start.KeepAuthorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.plan.Arranged;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears whom invigilators let start; whom the exam room let in itself stays let in by it. */
@ApplicationScoped
class AuthorisationHandler implements EventHandler {
    record Authorised(
            UUID authorisationId,
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            OffsetDateTime authorisedAt,
            OffsetDateTime validUntil,
            @Nullable Long testSeconds,
            @Nullable Integer testQuestions,
            @Nullable Arranged accommodations) {}

    private final KeepAuthorisation keepAuthorisation;

    AuthorisationHandler(KeepAuthorisation keepAuthorisation) {
        this.keepAuthorisation = keepAuthorisation;
    }

    @Override
    public String topic() {
        return "certification.candidate";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.certification-authorised.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Authorised authorised = event.read(Authorised.class);
        keepAuthorisation.handle(new Authorisation(
                Required.field("authorisationId", authorised.authorisationId()),
                Required.field("candidateId", authorised.candidateId()),
                Required.field("sessionId", authorised.sessionId()),
                Required.field("beneficiaryId", authorised.beneficiaryId()),
                Required.field("authorisedAt", authorised.authorisedAt()).toInstant(),
                Required.field("validUntil", authorised.validUntil()).toInstant(),
                Arranged.terms(
                        authorised.accommodations(),
                        Required.field("testSeconds", authorised.testSeconds()),
                        authorised.testQuestions())));
    }

    /** Fields without which an authorisation means nothing. */
    private static final class Required {
        static <T> T field(String name, @Nullable T value) {
            if (value == null) throw new MalformedEvent(name + " is missing");
            return value;
        }
    }
}

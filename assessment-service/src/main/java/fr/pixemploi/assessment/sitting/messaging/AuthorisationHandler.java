package fr.pixemploi.assessment.sitting.messaging;

import fr.pixemploi.assessment.sitting.domain.Authorisation;
import fr.pixemploi.assessment.sitting.domain.Authorisations;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Hears whom invigilators let start. */
@ApplicationScoped
class AuthorisationHandler implements EventHandler {
    record Authorised(
            UUID authorisationId,
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            OffsetDateTime authorisedAt,
            OffsetDateTime validUntil) {}

    private final Authorisations authorisations;

    AuthorisationHandler(Authorisations authorisations) {
        this.authorisations = authorisations;
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
        authorisations.add(new Authorisation(
                Required.field("authorisationId", authorised.authorisationId()),
                Required.field("candidateId", authorised.candidateId()),
                Required.field("sessionId", authorised.sessionId()),
                Required.field("beneficiaryId", authorised.beneficiaryId()),
                Required.field("authorisedAt", authorised.authorisedAt()).toInstant(),
                Required.field("validUntil", authorised.validUntil()).toInstant()));
    }

    /** Fields without which an authorisation means nothing. */
    private static final class Required {
        static <T> T field(String name, @org.jspecify.annotations.Nullable T value) {
            if (value == null) throw new fr.pixemploi.kit.event.MalformedEvent(name + " is missing");
            return value;
        }
    }
}

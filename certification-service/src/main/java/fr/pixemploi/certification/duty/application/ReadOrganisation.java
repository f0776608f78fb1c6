package fr.pixemploi.certification.duty.application;

import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.duty.domain.Organisation;
import fr.pixemploi.certification.duty.domain.Organisations;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The people of a centre, and the jury, look at how a session is organised and what is not in order. */
@ApplicationScoped
@Transactional
public class ReadOrganisation {
    private final ReadSession readSession;
    private final Organisations organisations;
    private final InspectSession inspectSession;

    ReadOrganisation(ReadSession readSession, Organisations organisations, InspectSession inspectSession) {
        this.readSession = readSession;
        this.organisations = organisations;
        this.inspectSession = inspectSession;
    }

    /** How it is organised, and each duty. */
    public record Inspected(Organisation organisation, List<Finding> findings) {}

    public Inspected handle(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        return new Inspected(
                organisations.of(sessionId),
                inspectSession.handle(sessionId, session.schedule().zone()));
    }
}

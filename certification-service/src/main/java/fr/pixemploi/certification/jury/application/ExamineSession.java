package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.ExaminedCandidate;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The jury looks at a session with its candidates and their verdicts. */
@ApplicationScoped
@Transactional
public class ExamineSession {
    private final ReadSession readSession;
    private final Sittings sittings;

    ExamineSession(ReadSession readSession, Sittings sittings) {
        this.readSession = readSession;
        this.sittings = sittings;
    }

    /** A session and who sat in it. */
    public record Examined(Session session, List<ExaminedCandidate> candidates) {}

    public Examined handle(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        return new Examined(session, sittings.ofSession(sessionId));
    }
}

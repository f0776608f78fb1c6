package fr.pixemploi.certification.finalization.application;

import fr.pixemploi.certification.finalization.domain.Checklist;
import fr.pixemploi.certification.finalization.domain.Closings;
import fr.pixemploi.certification.finalization.domain.FinalizationRules;
import fr.pixemploi.certification.finalization.domain.FinalizationRulesBook;
import fr.pixemploi.certification.session.application.CloseSession;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The people of a centre, and the jury, look at what holds the finalisation of a session up, and at what comes after it. */
@ApplicationScoped
@Transactional
public class CheckFinalization {
    /** A session with what has to be in order. */
    public record Checked(Session session, Checklist checklist, FinalizationRules rules) {}

    private final ReadSession readSession;
    private final CloseSession closeSession;
    private final Closings closings;
    private final FinalizationRulesBook book;

    CheckFinalization(
            ReadSession readSession, CloseSession closeSession, Closings closings, FinalizationRulesBook book) {
        this.readSession = readSession;
        this.closeSession = closeSession;
        this.closings = closings;
        this.book = book;
    }

    public Checked handle(Caller caller, UUID id) {
        return handle(readSession.handle(caller, id));
    }

    Checked handle(Session session) {
        CloseSession.RoomState room = closeSession.look(session.id());
        return new Checked(
                session,
                new Checklist(
                        room.awaitedTests(),
                        room.openAlerts(),
                        closings.absentees(session.id()),
                        closings.declared(session.id()).orElse(null),
                        closings.incidents(session.id())),
                book.rules());
    }
}

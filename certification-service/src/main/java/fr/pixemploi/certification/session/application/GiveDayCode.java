package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.invigilation.application.OpenDoor;
import fr.pixemploi.certification.invigilation.application.RecallDoor;
import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** A centre's manager reads by what invigilators without an account enter, or takes another code, which puts out who entered by the old one. */
@ApplicationScoped
@Transactional
public class GiveDayCode {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final RecallDoor recallDoor;
    private final OpenDoor openDoor;
    private final SessionEvents events;

    GiveDayCode(
            Sessions sessions,
            HoldSession holdSession,
            RecallDoor recallDoor,
            OpenDoor openDoor,
            SessionEvents events) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.recallDoor = recallDoor;
        this.openDoor = openDoor;
        this.events = events;
    }

    public Door read(Caller caller, UUID id) {
        if (sessions.find(id, centres(caller)).isEmpty()) throw new SessionRefusal.NotFound();
        return recallDoor.handle(id).orElseThrow(SessionRefusal.NotFound::new);
    }

    public Door renew(Caller caller, UUID id) {
        Session session = holdSession.handle(id, centres(caller));
        session.changeDayCode();
        Door renewed = openDoor.renew(id);
        sessions.save(session);
        events.changed(session);
        return renewed;
    }

    private static Set<UUID> centres(Caller caller) {
        return caller.structuresAs(StructureRole.CENTRE_MANAGER);
    }
}

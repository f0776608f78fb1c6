package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets an invigilator of the session's centre in; for everybody else there is no such session. */
@ApplicationScoped
class EnterRoom {
    private final LiveSessions sessions;

    EnterRoom(LiveSessions sessions) {
        this.sessions = sessions;
    }

    LiveSession handle(Caller caller, UUID session) {
        return sessions.find(session, caller.structuresAs(StructureRole.INVIGILATOR))
                .orElseThrow(LiveRefusal.NotFound::new);
    }

    /**
     * A manager of the centre too: what is open in a room keeps its session from being finalized, and the code by which invigilators without
     * an account enter ends with the day.
     */
    LiveSession asManagerToo(Caller caller, UUID session) {
        return sessions.find(session, caller.structuresAs(StructureRole.INVIGILATOR, StructureRole.CENTRE_MANAGER))
                .orElseThrow(LiveRefusal.NotFound::new);
    }

    Enrolled candidate(Caller caller, UUID session, UUID candidate) {
        return candidate(handle(caller, session), candidate);
    }

    Enrolled candidate(LiveSession entered, UUID candidate) {
        return sessions.candidate(entered.id(), candidate).orElseThrow(LiveRefusal.NotFound::new);
    }
}

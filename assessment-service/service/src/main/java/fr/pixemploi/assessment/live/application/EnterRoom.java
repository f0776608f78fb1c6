package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets an invigilator of the session's centre in; for everybody else there is no such session. */
@ApplicationScoped
class EnterRoom {
    private final LiveSessions sessions;
    private final PersonAliases aliases;

    EnterRoom(LiveSessions sessions, PersonAliases aliases) {
        this.sessions = sessions;
        this.aliases = aliases;
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

    /** @throws LiveRefusal.OwnTest for whoever is that candidate */
    Enrolled candidate(Caller caller, UUID session, UUID candidate) {
        return candidate(caller, handle(caller, session), candidate);
    }

    /** @throws LiveRefusal.OwnTest for whoever is that candidate */
    Enrolled candidate(Caller caller, LiveSession entered, UUID candidate) {
        Enrolled found = sessions.candidate(entered.id(), candidate).orElseThrow(LiveRefusal.NotFound::new);
        UUID who = found.beneficiary();
        if (who != null && caller.person().filter(aliases.personOf(who)::equals).isPresent())
            throw new LiveRefusal.OwnTest();
        return found;
    }
}

package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An invigilator notes that a candidate came, or takes that back before the test began. It lets nobody start: that is another word. Each
 * again changes nothing.
 */
@ApplicationScoped
public class MarkPresence {
    private final EnterRoom enterRoom;
    private final Desks desks;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    MarkPresence(EnterRoom enterRoom, Desks desks, ShowCandidate showCandidate, Clock clock) {
        this.enterRoom = enterRoom;
        this.desks = desks;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    @Transactional
    public LiveRoom.Line came(Caller caller, UUID session, UUID candidate) {
        Desk desk = enter(caller, session, candidate);
        if (desk.attendance() == null)
            desks.save(desk.attended(clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.subject()));
        return showCandidate.handle(session, candidate);
    }

    @Transactional
    public LiveRoom.Line takeBack(Caller caller, UUID session, UUID candidate) {
        Desk desk = enter(caller, session, candidate);
        if (showCandidate.handle(session, candidate).candidate().test() != null) throw new LiveRefusal.TestBegun();
        if (desk.attendance() != null) desks.save(desk.notAttended());
        return showCandidate.handle(session, candidate);
    }

    private Desk enter(Caller caller, UUID session, UUID candidate) {
        enterRoom.handle(caller, session).requireOpen();
        enterRoom.candidate(caller, session, candidate);
        return desks.lock(candidate, session);
    }
}

package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.sitting.application.ChangeSitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An invigilator stops a test's clock, and lets it go on. Each again changes nothing; an open alert keeps its question waiting. */
@ApplicationScoped
public class HoldSitting {
    private final EnterRoom enterRoom;
    private final Desks desks;
    private final Alerts alerts;
    private final ChangeSitting changeSitting;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    HoldSitting(
            EnterRoom enterRoom,
            Desks desks,
            Alerts alerts,
            ChangeSitting changeSitting,
            ShowCandidate showCandidate,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.desks = desks;
        this.alerts = alerts;
        this.changeSitting = changeSitting;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    @Transactional
    public LiveRoom.Line interrupt(Caller caller, UUID session, UUID candidate) {
        enterRoom.candidate(caller, session, candidate);
        Desk desk = desks.lock(candidate, session);
        UUID sitting = running(session, candidate);
        if (desk.interruptedAt() == null) {
            desks.save(desk.interrupted(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            changeSitting.handle(
                    sitting, (read, test, now) -> read.status() == SittingStatus.OPEN ? read.interrupt(now) : read);
        }
        return showCandidate.handle(session, candidate);
    }

    @Transactional
    public LiveRoom.Line authoriseResume(Caller caller, UUID session, UUID candidate) {
        enterRoom.candidate(caller, session, candidate);
        Desk desk = desks.lock(candidate, session);
        UUID sitting = running(session, candidate);
        if (desk.interruptedAt() != null || desk.resumeAskedAt() != null) {
            desks.save(desk.free());
            if (alerts.open(sitting).isEmpty()) changeSitting.handle(sitting, Release::of);
        }
        return showCandidate.handle(session, candidate);
    }

    private UUID running(UUID session, UUID candidate) {
        LiveCandidate.Test test =
                showCandidate.handle(session, candidate).candidate().test();
        if (test == null || !test.open()) throw new LiveRefusal.NoTestRunning();
        return test.sitting();
    }
}

package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.sitting.application.ChangeSitting;
import fr.pixemploi.assessment.sitting.application.start.KeepAuthorisation;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * An invigilator ends a test, or sends home someone who was let in and did not begin. Its open alert is closed with it. Again, it changes
 * nothing: the first reason stays.
 */
@ApplicationScoped
public class DismissCandidate {
    private final EnterRoom enterRoom;
    private final Desks desks;
    private final HandleAlert handleAlert;
    private final KeepAuthorisation keepAuthorisation;
    private final ChangeSitting changeSitting;
    private final LiveEvents events;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    DismissCandidate(
            EnterRoom enterRoom,
            Desks desks,
            HandleAlert handleAlert,
            KeepAuthorisation keepAuthorisation,
            ChangeSitting changeSitting,
            LiveEvents events,
            ShowCandidate showCandidate,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.desks = desks;
        this.handleAlert = handleAlert;
        this.keepAuthorisation = keepAuthorisation;
        this.changeSitting = changeSitting;
        this.events = events;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    /** @param reason technical, candidate or invigilator */
    @Transactional
    public LiveRoom.Line handle(Caller caller, UUID session, UUID candidate, EndReason reason) {
        enterRoom.candidate(caller, enterRoom.asManagerToo(caller, session), candidate);
        Desk desk = desks.lock(candidate, session).free();
        // Before the look at the test: who is about to begin either has one then, or finds the leave withdrawn.
        Optional<Authorisation> standing = keepAuthorisation.standing(candidate);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LiveCandidate.Test test =
                showCandidate.handle(session, candidate).candidate().test();
        if (test == null) {
            withdraw(standing.orElseThrow(LiveRefusal.NothingToEnd::new), desk, now);
        } else if (test.open()) {
            // Before the end, which tells of alerts and what became of them.
            handleAlert.closeWithTest(test.sitting(), now, caller.subject());
            changeSitting.handle(
                    test.sitting(),
                    (read, engine, at) -> read.status() == SittingStatus.OPEN ? read.end(reason, at) : read);
        }
        desks.save(desk);
        return showCandidate.handle(session, candidate);
    }

    private void withdraw(Authorisation standing, Desk desk, Instant now) {
        keepAuthorisation.withdraw(standing.id(), now);
        events.startWithdrawn(standing, now, desk.revision());
    }
}

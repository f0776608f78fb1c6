package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.sitting.application.start.KeepAuthorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * An invigilator lets a candidate start: presence seen, identity checked. Works without certification-service, which hears of it; asked
 * again, the leave that holds stays. One that ran out before the test began is replaced, as is one of an account that sits here no more.
 */
@ApplicationScoped
public class AuthoriseStart {
    private final EnterRoom enterRoom;
    private final KeepAuthorisation keepAuthorisation;
    private final Desks desks;
    private final LiveEvents events;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    AuthoriseStart(
            EnterRoom enterRoom,
            KeepAuthorisation keepAuthorisation,
            Desks desks,
            LiveEvents events,
            ShowCandidate showCandidate,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.keepAuthorisation = keepAuthorisation;
        this.desks = desks;
        this.events = events;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    @Transactional
    public LiveRoom.Line handle(Caller caller, UUID session, UUID candidate) {
        enterRoom.handle(caller, session).requireOpen();
        enterRoom.candidate(caller, session, candidate);
        Desk desk = desks.lock(candidate, session);
        // Again, now that nobody else is seated or put out here.
        Enrolled enrolled = enterRoom.candidate(caller, session, candidate);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!holds(enrolled, now)) authorise(enrolled, desk.changed(), now);
        return showCandidate.handle(session, candidate);
    }

    private boolean holds(Enrolled enrolled, Instant now) {
        Optional<Authorisation> standing = keepAuthorisation.standing(enrolled.id());
        if (standing.isEmpty()) return false;
        boolean started = showCandidate
                        .handle(enrolled.session(), enrolled.id())
                        .candidate()
                        .test()
                != null;
        return started
                || (!standing.get().hasExpired(now)
                        && standing.get().beneficiary().equals(enrolled.beneficiary()));
    }

    private void authorise(Enrolled enrolled, Desk desk, Instant now) {
        UUID person = enrolled.beneficiary();
        if (person == null) throw new LiveRefusal.NotSeated();
        keepAuthorisation.standing(enrolled.id()).ifPresent(old -> keepAuthorisation.withdraw(old.id(), now));
        Authorisation given = new Authorisation(
                Ids.next(),
                enrolled.id(),
                enrolled.session(),
                person,
                now,
                now.plus(enrolled.authorisationTime()),
                enrolled.terms());
        // Certification's own leave may arrive at this very moment: then that one holds.
        if (!keepAuthorisation.handle(given)) return;
        desks.save(desk);
        events.startAuthorised(given, desk.revision());
    }
}

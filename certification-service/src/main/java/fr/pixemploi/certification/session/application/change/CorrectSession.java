package fr.pixemploi.certification.session.application.change;

import fr.pixemploi.certification.centre.application.CheckAccreditation;
import fr.pixemploi.certification.centre.application.PlaceSession;
import fr.pixemploi.certification.rules.application.ChooseCleaRule;
import fr.pixemploi.certification.rules.application.ChooseVersion;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Schedule;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A centre's manager says otherwise where and when a session is held, before anybody is let in; the rules that it is held under stay. */
@ApplicationScoped
@Transactional
public class CorrectSession {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final ChooseVersion chooseVersion;
    private final ChooseCleaRule chooseCleaRule;
    private final CheckAccreditation checkAccreditation;
    private final PlaceSession placeSession;
    private final SessionEvents events;
    private final Event<SessionRescheduled> news;

    CorrectSession(
            Sessions sessions,
            HoldSession holdSession,
            ChooseVersion chooseVersion,
            ChooseCleaRule chooseCleaRule,
            CheckAccreditation checkAccreditation,
            PlaceSession placeSession,
            SessionEvents events,
            Event<SessionRescheduled> news) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.chooseVersion = chooseVersion;
        this.chooseCleaRule = chooseCleaRule;
        this.checkAccreditation = checkAccreditation;
        this.placeSession = placeSession;
        this.events = events;
        this.news = news;
    }

    /** What becomes of it. */
    public record Correction(Venue venue, String room, LocalDateTime startsAt, String timeZone, SessionNotes notes) {}

    /** @param read the version that the caller saw */
    public Session handle(Caller caller, UUID id, ReadVersion read, Function<Session, Correction> correction) {
        Session session = holdSession.handle(id, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        if (!read.is(session.version())) throw new SessionRefusal.ChangedMeanwhile();
        Correction wish = correction.apply(session);
        Schedule schedule = Schedule.of(wish.startsAt(), wish.timeZone());
        LocalDate day = schedule.startsAt().toLocalDate();
        requireSameRules(session, day);
        if (!checkAccreditation.handle(session.centreId(), Certification.PIX, day))
            throw new SessionRefusal.NotAccredited(day);
        boolean anotherTime = !schedule.equals(session.schedule());
        boolean elsewhere = !wish.venue().equals(session.venue());
        if (session.correct(wish.venue(), wish.room(), schedule, wish.notes(), sessions.letIn(id))) {
            sessions.save(session);
            // What is known of the former venue, such as whether one gets in with a wheelchair, is not true of another.
            if (elsewhere) placeSession.leave(id);
            events.changed(session);
            if (anotherTime) news.fire(new SessionRescheduled(session));
        }
        return session;
    }

    /** Candidates are enrolled under the rules of a day: on another one these must be the same. */
    private void requireSameRules(Session session, LocalDate day) {
        if (chooseVersion.handle(session.versionId(), day).isEmpty()
                || !cleaRule(session.schedule().startsAt().toLocalDate()).equals(cleaRule(day)))
            throw new SessionRefusal.NoSuchVersion();
    }

    private Optional<String> cleaRule(LocalDate day) {
        return chooseCleaRule.handle(day).map(CleaRule::id);
    }
}

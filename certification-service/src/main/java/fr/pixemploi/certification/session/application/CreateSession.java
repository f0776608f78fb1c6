package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.rules.application.ChooseVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.domain.AccessCode;
import fr.pixemploi.certification.session.domain.Schedule;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A centre's manager opens a session. */
@ApplicationScoped
@Transactional
public class CreateSession {
    private static final int MAX_DRAWS = 1000;

    private final Sessions sessions;
    private final ChooseVersion chooseVersion;
    private final SessionEvents events;
    private final Clock clock;
    private final RandomGenerator chance;

    CreateSession(
            Sessions sessions, ChooseVersion chooseVersion, SessionEvents events, Clock clock, RandomGenerator chance) {
        this.sessions = sessions;
        this.chooseVersion = chooseVersion;
        this.events = events;
        this.clock = clock;
        this.chance = chance;
    }

    /** What the manager decides. */
    public record Wish(
            UUID centreId,
            Venue venue,
            String room,
            LocalDateTime startsAt,
            String timeZone,
            @Nullable String certificationVersion,
            SessionNotes notes) {}

    public Session handle(Caller caller, Wish wish) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, wish.centreId())) throw new SessionRefusal.NotFound();
        return open(wish);
    }

    /** Opens it; that the caller may for the centre was checked. */
    public Session open(Wish wish) {
        Schedule schedule = Schedule.of(wish.startsAt(), wish.timeZone());
        CertificationVersion version = chooseVersion
                .handle(wish.certificationVersion(), wish.startsAt().toLocalDate())
                .orElseThrow(SessionRefusal.NoSuchVersion::new);
        Session session = Session.create(
                Ids.next(),
                wish.centreId(),
                wish.venue(),
                wish.room(),
                schedule,
                version.id(),
                freeCode(),
                clock.instant(),
                wish.notes());
        sessions.add(session);
        events.changed(session);
        return session;
    }

    private AccessCode freeCode() {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            AccessCode code = AccessCode.draw(chance);
            if (!sessions.uses(code)) return code;
        }
        throw new IllegalStateException("no free access code after " + MAX_DRAWS + " draws");
    }
}

package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.centre.application.CheckAccreditation;
import fr.pixemploi.certification.centre.application.PlaceSession;
import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.invigilation.application.OpenDoor;
import fr.pixemploi.certification.rules.application.ChooseVersion;
import fr.pixemploi.certification.rules.domain.Certification;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A centre's manager opens a session, if the centre is accredited for Pix on its day. */
@ApplicationScoped
@Transactional
public class CreateSession {
    private static final int MAX_DRAWS = 1000;

    private final Sessions sessions;
    private final ChooseVersion chooseVersion;
    private final CheckAccreditation checkAccreditation;
    private final PlaceSession placeSession;
    private final OpenDoor openDoor;
    private final SessionEvents events;
    private final Clock clock;
    private final RandomGenerator chance;

    CreateSession(
            Sessions sessions,
            ChooseVersion chooseVersion,
            CheckAccreditation checkAccreditation,
            PlaceSession placeSession,
            OpenDoor openDoor,
            SessionEvents events,
            Clock clock,
            RandomGenerator chance) {
        this.sessions = sessions;
        this.chooseVersion = chooseVersion;
        this.checkAccreditation = checkAccreditation;
        this.placeSession = placeSession;
        this.openDoor = openDoor;
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

    /** The same at a venue that the centre keeps. */
    public record AtVenue(
            UUID centreId,
            String room,
            LocalDateTime startsAt,
            @Nullable String certificationVersion,
            SessionNotes notes) {}

    public Session handle(Caller caller, Wish wish) {
        return open(caller, wish, null);
    }

    /** At a venue that the centre keeps, whose name, address and time zone the session is given. */
    public Session handle(Caller caller, UUID venueId, AtVenue wish) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, wish.centreId())) throw new SessionRefusal.NotFound();
        Site site = placeSession.venue(venueId, wish.centreId()).orElseThrow(SessionRefusal.UnknownVenue::new);
        Place place = site.place();
        return open(
                caller,
                new Wish(
                        wish.centreId(),
                        new Venue(place.name(), place.address(), place.town()),
                        wish.room(),
                        wish.startsAt(),
                        place.timeZone().getId(),
                        wish.certificationVersion(),
                        wish.notes()),
                site);
    }

    private Session open(Caller caller, Wish wish, @Nullable Site site) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, wish.centreId())) throw new SessionRefusal.NotFound();
        return opened(wish, site);
    }

    /** Opens it; that the caller may for the centre was checked. */
    public Session open(Wish wish) {
        return opened(wish, null);
    }

    private Session opened(Wish wish, @Nullable Site site) {
        Schedule schedule = Schedule.of(wish.startsAt(), wish.timeZone());
        LocalDate day = wish.startsAt().toLocalDate();
        CertificationVersion version =
                chooseVersion.handle(wish.certificationVersion(), day).orElseThrow(SessionRefusal.NoSuchVersion::new);
        if (!checkAccreditation.handle(wish.centreId(), Certification.PIX, day))
            throw new SessionRefusal.NotAccredited(day);
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
        if (site != null) placeSession.handle(session.id(), site);
        openDoor.handle(session.id());
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

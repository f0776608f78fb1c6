package fr.pixemploi.certification.session.application.table;

import fr.pixemploi.certification.invigilation.application.RecallDoor;
import fr.pixemploi.certification.rules.application.ChooseVersion;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.Schedule;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the session of a centre that a table names, or what is to be opened. It refuses by values: many rows share the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindNamedSession {
    private final Sessions sessions;
    private final KnownStructures structures;
    private final ChooseVersion chooseVersion;
    private final RecallDoor recallDoor;

    FindNamedSession(
            Sessions sessions, KnownStructures structures, ChooseVersion chooseVersion, RecallDoor recallDoor) {
        this.recallDoor = recallDoor;
        this.sessions = sessions;
        this.structures = structures;
        this.chooseVersion = chooseVersion;
    }

    /** What became of a name. */
    public sealed interface Found {
        record There(Session session) implements Found {}

        /** @param schedule that the wish comes to */
        record Missing(CreateSession.Wish wish, Schedule schedule) implements Found {}

        record Nowhere(NamedSession.Fault why) implements Found {}
    }

    public Found handle(UUID centreId, NamedSession named) {
        String number = named.number();
        if (number == null)
            return sessions.at(centreId, named.room(), named.startsAt()).stream()
                    .filter(named::isAt)
                    .findFirst()
                    .<Found>map(Found.There::new)
                    .orElseGet(() -> missing(centreId, named));
        return numbered(centreId, number)
                .<Found>map(session -> named.is(session)
                        ? new Found.There(session)
                        : new Found.Nowhere(NamedSession.Fault.ANOTHER_SESSION))
                .orElseGet(() -> new Found.Nowhere(NamedSession.Fault.NO_SUCH_SESSION));
    }

    /** Papers of the room call a session otherwise than papers of the centre; a table may name it as either does. */
    private Optional<Session> numbered(UUID centreId, String number) {
        return sessions.numbered(centreId, number.toLowerCase(Locale.ROOT))
                .or(() -> recallDoor.named(number).flatMap(door -> sessions.find(door.session(), Set.of(centreId))));
    }

    /** The same, nobody else opening it meanwhile, nor finalizing it. */
    public Found held(UUID centreId, NamedSession named) {
        sessions.holdCentre(centreId);
        Found found = handle(centreId, named);
        return found instanceof Found.There(Session session)
                ? sessions.lock(session.id())
                        .<Found>map(Found.There::new)
                        .orElseGet(() -> new Found.Nowhere(NamedSession.Fault.NO_SUCH_SESSION))
                : found;
    }

    private Found missing(UUID centreId, NamedSession named) {
        Optional<Session> before = sessions.newestAt(centreId, named.site());
        String address =
                said(named.ifNew().address(), before.map(one -> one.venue().address()));
        String town = said(named.ifNew().town(), before.map(one -> one.venue().town()));
        String zone = said(
                named.ifNew().timeZone(),
                before.map(one -> one.schedule().zone().getId())
                        .or(() -> structures
                                .find(centreId)
                                .map(centre -> centre.timeZone().getId())));
        if (address == null || town == null) return new Found.Nowhere(NamedSession.Fault.SITE_NOT_KNOWN);
        if (zone == null) return new Found.Nowhere(NamedSession.Fault.TIME_ZONE_NOT_KNOWN);
        if (named.ifNew().notes().invigilators() == null)
            return new Found.Nowhere(NamedSession.Fault.INVIGILATORS_MISSING);
        if (chooseVersion.handle(null, named.startsAt().toLocalDate()).isEmpty())
            return new Found.Nowhere(NamedSession.Fault.NO_SUCH_VERSION);
        try {
            Schedule schedule = Schedule.of(named.startsAt(), zone);
            return new Found.Missing(
                    new CreateSession.Wish(
                            centreId,
                            new Venue(named.site(), address, town),
                            named.room(),
                            named.startsAt(),
                            zone,
                            null,
                            named.ifNew().notes()),
                    schedule);
        } catch (SessionRefusal.UnknownTimeZone e) {
            return new Found.Nowhere(NamedSession.Fault.UNKNOWN_TIME_ZONE);
        } catch (SessionRefusal.NoSuchLocalTime e) {
            return new Found.Nowhere(NamedSession.Fault.NO_SUCH_LOCAL_TIME);
        }
    }

    private static @Nullable String said(@Nullable String here, Optional<String> before) {
        return here == null ? before.orElse(null) : here;
    }
}

package fr.pixemploi.certification.session.application.table;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionNotes;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as a table names it: by its number, or by site, room, date and time.
 *
 * @param number as papers print it, or the whole id; null for one that may have to be opened
 * @param site name of the venue
 * @param startsAt on the clock of the venue
 */
public record NamedSession(@Nullable String number, String site, String room, LocalDateTime startsAt, IfNew ifNew) {
    /**
     * What is needed besides when there is no such session yet; what a venue of that name is known by need not be said again.
     *
     * @param timeZone null for that of the centre
     */
    public record IfNew(
            @Nullable String address,
            @Nullable String town,
            @Nullable String timeZone,
            SessionNotes notes) {}

    /** Why there is no session of that name. */
    public enum Fault {
        /** None of that number at this centre. */
        NO_SUCH_SESSION,
        /** The one of that number is elsewhere, or at another time. */
        ANOTHER_SESSION,
        /** It is to be opened where no session of the centre was before, and the address or the town is not said. */
        SITE_NOT_KNOWN,
        INVIGILATORS_MISSING,
        TIME_ZONE_NOT_KNOWN,
        UNKNOWN_TIME_ZONE,
        NO_SUCH_LOCAL_TIME,
        NO_SUCH_VERSION
    }

    boolean is(Session session) {
        return isAt(session)
                && session.room().equalsIgnoreCase(room)
                && session.schedule().startsAt().equals(startsAt);
    }

    boolean isAt(Session session) {
        return session.venue().name().equalsIgnoreCase(site);
    }
}

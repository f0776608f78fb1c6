package fr.pixemploi.certification.document.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a session, as its papers print them.
 *
 * @param number what the centre calls it by
 * @param centre name of the centre
 * @param startsAt when candidates are received, on the clock of the venue
 * @param receptionMinutes from then to the beginning of the test
 * @param invigilators names; none while they are not known
 */
public record PrintedSession(
        String number,
        String centre,
        Venue venue,
        LocalDateTime startsAt,
        int receptionMinutes,
        List<String> invigilators) {
    public PrintedSession {
        if (number.isBlank()) throw new IllegalArgumentException("a session has a number");
        if (receptionMinutes < 0) throw new IllegalArgumentException("minutes of reception: " + receptionMinutes);
        invigilators = List.copyOf(invigilators);
    }

    /**
     * Where it is held.
     *
     * @param address street and number
     * @param town with its postal code
     * @param directions how to come in, with a wheelchair too; or null
     * @param contact whom to call or write to on the day; or null
     */
    public record Venue(
            String name,
            String room,
            String address,
            String town,
            @Nullable String directions,
            @Nullable String contact) {}
}

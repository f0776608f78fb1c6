package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.profile.caseload.domain.call.FirstCall;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/** Places in the order of calls, as a cursor holds them: rank, microseconds and id. */
final class CallPlaces {
    static final Pattern SHAPE = Pattern.compile("\\d{1,2}_\\d{1,17}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CallPlaces() {}

    static String write(FirstCall.Position place) {
        return place.rank() + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, place.since()) + "_"
                + place.beneficiaryId();
    }

    static FirstCall.Position read(String text) {
        String[] parts = text.split("_");
        return new FirstCall.Position(
                Integer.parseInt(parts[0]),
                Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
                UUID.fromString(parts[2]));
    }
}

package fr.pixemploi.profile.release.domain;

import fr.pixemploi.kit.release.Quarter;
import java.time.Instant;
import java.util.List;

/** Who and where, of one moment. */
public interface Participants {
    /** @param people in the order of their ids */
    record Census(List<Place> places, List<Participant> people) {}

    /** People of a quarter, by what they share now. */
    Census of(Quarter quarter, Definitions definitions, Instant now);
}

package fr.pixemploi.assessment.live.application.door;

import fr.pixemploi.assessment.live.domain.door.RoomEntries;
import fr.pixemploi.assessment.live.domain.door.RoomEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Recognises who entered by a code, by the token, for as long as it holds. */
@ApplicationScoped
@Transactional
public class FollowEntry {
    private final RoomEntries entries;
    private final Clock clock;

    FollowEntry(RoomEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public Optional<RoomEntry> handle(String token) {
        return entries.holding(EnterByCode.hash(token), clock.instant());
    }
}

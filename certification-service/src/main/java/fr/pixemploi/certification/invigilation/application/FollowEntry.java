package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.Entries;
import fr.pixemploi.certification.invigilation.domain.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Recognises who entered by a code, by the token, for as long as it holds. */
@ApplicationScoped
@Transactional
public class FollowEntry {
    private final Entries entries;
    private final Clock clock;

    FollowEntry(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public Optional<Entry> handle(String token) {
        return entries.holding(EnterByCode.hash(token), clock.instant());
    }
}

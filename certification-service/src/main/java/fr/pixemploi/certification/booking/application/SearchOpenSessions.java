package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.OpenSession;
import fr.pixemploi.certification.booking.domain.OpenSessions;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anybody looks for a session in which they may book. */
@ApplicationScoped
@Transactional
public class SearchOpenSessions {
    private final OpenSessions sessions;
    private final KnownStructures structures;
    private final Clock clock;

    SearchOpenSessions(OpenSessions sessions, KnownStructures structures, Clock clock) {
        this.sessions = sessions;
        this.structures = structures;
        this.clock = clock;
    }

    /** @param centre name of it; empty while nobody told */
    public record Found(OpenSession session, Optional<String> centre) {}

    public List<Found> handle(OpenSession.Wanted wanted, OpenSession.@Nullable Place after, int limit) {
        Map<UUID, Optional<String>> names = new HashMap<>();
        return sessions.find(wanted, after, limit, clock.instant()).stream()
                .map(session -> new Found(
                        session,
                        names.computeIfAbsent(
                                session.centreId(), id -> structures.find(id).map(KnownStructure::name))))
                .toList();
    }
}

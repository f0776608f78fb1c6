package fr.pixemploi.kit.status;

import fr.pixemploi.kit.alive.Opening;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How this instance goes, looked at by the clock: whoever asks, however often, gets what was seen last. */
@ApplicationScoped
class ServiceStatus {
    private final Opening opening;
    private final List<StatusPart> parts;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    ServiceStatus(Opening opening, @All List<StatusPart> parts, Clock clock) {
        this.opening = opening;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @param since when this instance was first seen in this state
     * @param parts by their names
     */
    record Seen(ServiceState state, Instant since, Instant at, Map<String, PartState> parts) {}

    Seen now() {
        Seen last = seen;
        return last == null ? look() : last;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        look();
    }

    private synchronized Seen look() {
        Map<String, PartState> found = new TreeMap<>();
        for (StatusPart part : parts) part.state().ifPresent(state -> found.put(part.name(), state));
        ServiceState state = of(opening.isOpen(), found.values());
        Instant now = clock.instant();
        Seen last = seen;
        Seen next = new Seen(state, last == null || last.state() != state ? now : last.since(), now, found);
        seen = next;
        return next;
    }

    static ServiceState of(boolean open, Collection<PartState> parts) {
        if (!open) return ServiceState.CLOSED;
        if (parts.contains(PartState.AWAY)) return ServiceState.TROUBLED;
        return parts.contains(PartState.LATE) ? ServiceState.SLOW_NEWS : ServiceState.WORKS;
    }
}

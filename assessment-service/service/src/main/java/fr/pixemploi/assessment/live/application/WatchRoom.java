package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import fr.pixemploi.kit.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Invigilators look into the room, once or as it changes. What changes is found by looking at the database about every second, once for
 * all who watch on this instance: any instance serves any invigilator, and the clock changes a room as well as people do.
 */
@ApplicationScoped
public class WatchRoom {
    private static final Logger LOG = Logger.getLogger(WatchRoom.class);

    /** One who watches. */
    private record Watcher(LiveSession session, Consumer<LiveRoom> screen) {}

    private final EnterRoom enterRoom;
    private final Rooms rooms;
    private final RoomRulesBook book;
    private final Clock clock;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    WatchRoom(EnterRoom enterRoom, Rooms rooms, RoomRulesBook book, Clock clock) {
        this.enterRoom = enterRoom;
        this.rooms = rooms;
        this.book = book;
        this.clock = clock;
    }

    /** The room now. */
    @Transactional
    public LiveRoom handle(Caller caller, UUID session) {
        LiveSession entered = enterRoom.handle(caller, session);
        return LiveRoom.of(
                entered,
                rooms.candidates(Set.of(session)).getOrDefault(session, List.of()),
                book.rules(),
                clock.instant());
    }

    /** The room as it is found at each look from now on, until the watch is closed. Whoever calls has looked into it before. */
    public AutoCloseable watch(LiveSession session, Consumer<LiveRoom> screen) {
        Watcher watcher = new Watcher(session, screen);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (watchers.isEmpty()) return;
        Set<Watcher> now = Set.copyOf(watchers);
        Map<UUID, List<LiveCandidate>> found = rooms.candidates(
                now.stream().map(watcher -> watcher.session().id()).collect(Collectors.toSet()));
        Instant moment = clock.instant();
        for (Watcher watcher : now) {
            try {
                List<LiveCandidate> candidates =
                        found.getOrDefault(watcher.session().id(), List.of());
                watcher.screen().accept(LiveRoom.of(watcher.session(), candidates, book.rules(), moment));
            } catch (RuntimeException e) {
                LOG.debugf(
                        e, "a screen of session %s is gone", watcher.session().id());
                watchers.remove(watcher);
            }
        }
    }
}

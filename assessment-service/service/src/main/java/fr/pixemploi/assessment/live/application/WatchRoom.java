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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Invigilators look into the room, once or as it changes. What changes is found by looking at the database about every second, once for
 * all who watch on this instance: any instance serves any invigilator, and the clock changes a room as well as people do.
 */
@ApplicationScoped
public class WatchRoom {
    private static final Logger LOG = Logger.getLogger(WatchRoom.class);

    private final EnterRoom enterRoom;
    private final Rooms rooms;
    private final RoomRulesBook book;
    private final Clock clock;
    private final Screens screens;
    private Map<UUID, LiveRoom> last = Map.of();

    WatchRoom(EnterRoom enterRoom, Rooms rooms, RoomRulesBook book, Clock clock, Screens screens) {
        this.enterRoom = enterRoom;
        this.rooms = rooms;
        this.book = book;
        this.clock = clock;
        this.screens = screens;
    }

    /** The room now. */
    @Transactional
    public LiveRoom handle(Caller caller, UUID session) {
        LiveSession entered = enterRoom.asManagerToo(caller, session);
        return LiveRoom.of(
                entered,
                rooms.candidates(Set.of(session)).getOrDefault(session, List.of()),
                book.rules(),
                clock.instant());
    }

    /**
     * The caller's screen follows the room from now on, until it is closed. Whoever calls has looked into the room before.
     *
     * @throws fr.pixemploi.assessment.live.domain.LiveRefusal.TooManyScreens when the caller or the centre has too many already
     */
    public Screens.Screen watch(Caller caller, LiveSession session) {
        return screens.open(caller.issuer() + " " + caller.subject(), session);
    }

    /** A room that did not change is the same object as before, and all its screens get the same one. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Map<LiveSession, List<Screens.Screen>> open = screens.bySession();
        if (open.isEmpty()) {
            last = Map.of();
            return;
        }
        Map<UUID, List<LiveCandidate>> candidates =
                rooms.candidates(open.keySet().stream().map(LiveSession::id).collect(Collectors.toSet()));
        Instant moment = clock.instant();
        Map<UUID, LiveRoom> seen = new HashMap<>();
        open.forEach((session, watching) -> {
            LiveRoom found =
                    LiveRoom.of(session, candidates.getOrDefault(session.id(), List.of()), book.rules(), moment);
            LiveRoom before = last.get(session.id());
            LiveRoom room = before != null && found.equals(before) ? before : found;
            seen.put(session.id(), room);
            watching.forEach(screen -> show(screen, room));
        });
        last = Map.copyOf(seen);
    }

    private static void show(Screens.Screen screen, LiveRoom room) {
        try {
            screen.show(room);
        } catch (RuntimeException e) {
            LOG.debugf(e, "a screen of session %s is gone", room.session().id());
            screen.close();
        }
    }
}

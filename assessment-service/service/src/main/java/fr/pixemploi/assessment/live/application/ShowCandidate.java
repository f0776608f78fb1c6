package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What a candidate's line says after a command. */
@ApplicationScoped
class ShowCandidate {
    private final Rooms rooms;
    private final RoomRulesBook book;
    private final Clock clock;

    ShowCandidate(Rooms rooms, RoomRulesBook book, Clock clock) {
        this.rooms = rooms;
        this.book = book;
        this.clock = clock;
    }

    LiveRoom.Line handle(UUID session, UUID candidate) {
        return LiveRoom.line(
                rooms.candidate(session, candidate).orElseThrow(LiveRefusal.NotFound::new),
                book.rules(),
                clock.instant());
    }
}

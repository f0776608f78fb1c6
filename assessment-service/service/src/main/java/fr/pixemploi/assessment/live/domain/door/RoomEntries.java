package fr.pixemploi.assessment.live.domain.door;

import fr.pixemploi.assessment.live.domain.DoorRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who entered by code, and who tried to. */
public interface RoomEntries {
    /** The open session with this number; empty also when its code was not told. */
    Optional<WatchedSession> open(String number);

    /**
     * Writes an entry down.
     *
     * @param codeHash of the code that was typed: when certification tells another one, the entry is over
     * @param address from where
     */
    void add(RoomEntry entry, String tokenHash, String codeHash, String address, Instant now);

    /** One that holds: its session is open, and its code is still the session's. */
    Optional<RoomEntry> holding(String tokenHash, Instant now);

    /**
     * How long nobody may try at this number from this address; zero when they may. Whoever asks is the only one who tries there until the
     * transaction ends.
     */
    Duration wait(String number, String address, DoorRules rules, Instant now);

    /** Writes a wrong try down. */
    void addWrong(String number, String address, Instant now);
}

package fr.pixemploi.certification.invigilation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who entered by code, and who tried to. */
public interface Entries {
    /**
     * Writes an entry down.
     *
     * @param renewals of the door, by whose code it was
     * @param address from where
     */
    void add(Entry entry, String tokenHash, int renewals, String address, Instant now);

    /** One that holds: its session is open, and its code was not renewed. */
    Optional<Entry> holding(String tokenHash, Instant now);

    /**
     * How long nobody may try at this number from this address; zero when they may. Whoever asks is the only one who tries there until the
     * transaction ends.
     */
    Duration wait(String number, String address, InvigilationRules rules, Instant now);

    /** Writes a wrong try down. */
    void addWrong(String number, String address, Instant now);
}

package fr.pixemploi.certification.jury.domain;

import java.time.Instant;
import java.util.UUID;

/** Sessions that the jury gave back to their centres: only added to. */
public interface Reopenings {
    /** @param author account of the jury's member */
    void add(UUID id, UUID session, String reason, String author, Instant now);
}

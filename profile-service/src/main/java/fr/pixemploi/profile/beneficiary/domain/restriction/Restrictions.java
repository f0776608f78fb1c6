package fr.pixemploi.profile.beneficiary.domain.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is known of restrictions, many files at a time. */
public interface Restrictions {
    /** Those of the files that are restricted: themselves, or another file that their structure has of the same person. */
    List<Restriction> of(Collection<UUID> files);

    /**
     * Whether the person asked the structure of the file to correct it, and waits for that.
     *
     * @param today the day of the answer is not over
     * @param atDesk whether what an adviser recorded at the desk counts as asked
     */
    boolean correctionAskedFor(UUID file, LocalDate today, boolean atDesk);

    /** Whether the structure granted this person a restriction at that time or later, also one that has ended. */
    boolean grantedSince(UUID person, UUID structure, Instant from);
}

package fr.pixemploi.profile.beneficiary.domain.restriction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is known of restrictions, many files at a time. */
public interface Restrictions {
    /** Those of the files that are restricted: themselves, or another file that their structure has of the same person. */
    List<Restriction> of(Collection<UUID> files);

    /** Whether the person asked the structure of the file to correct it, and waits for that. */
    boolean correctionAskedFor(UUID file);
}

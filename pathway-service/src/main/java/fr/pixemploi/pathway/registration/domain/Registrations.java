package fr.pixemploi.pathway.registration.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which structures have a file of a person, as the profile service says. */
public interface Registrations {
    /**
     * Structures that have one of these files.
     *
     * @param files all of one person
     */
    Set<UUID> of(Collection<UUID> files);

    /** @param structures all of the file's; none when it is gone */
    void set(UUID file, Collection<UUID> structures);
}

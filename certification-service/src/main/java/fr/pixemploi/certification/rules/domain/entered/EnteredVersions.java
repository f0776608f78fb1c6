package fr.pixemploi.certification.rules.domain.entered;

import java.util.List;
import java.util.Optional;

/** All versions of the rules that people entered. */
public interface EnteredVersions {
    /** @throws VersionRefusal.Taken when there is one of this id */
    void add(EnteredVersion version);

    Optional<EnteredVersion> find(String id);

    /** The same, held still until the running transaction ends. */
    Optional<EnteredVersion> lock(String id);

    List<EnteredVersion> all();

    /** Writes a change of a draft, or that it is active. */
    void save(EnteredVersion version);

    void drop(String id);
}

package fr.pixemploi.certification.certificate.domain;

import java.util.Optional;
import java.util.UUID;

/** Names of structures, to print that of a centre; a read model of another service. */
public interface CentreNames {
    void set(UUID structureId, String name);

    void forget(UUID structureId);

    Optional<String> of(UUID structureId);
}

package fr.pixemploi.assessment.framework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The frameworks that this service measures. */
public interface Frameworks {
    List<Framework> all();

    Optional<Framework> find(UUID id);
}

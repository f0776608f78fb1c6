package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The frameworks that this service measures. */
public interface Frameworks {
    /** The newest version of each. */
    List<Framework> all();

    /** Every version, the older ones of a framework first. */
    List<Framework> versions();

    /** The newest version. */
    Optional<Framework> find(UUID id);

    Optional<Framework> find(UUID id, int version);
}

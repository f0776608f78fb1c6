package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The frameworks that a campaign may be about. */
public interface KnownFrameworks {
    /** The newest version of each. */
    List<Framework> all();

    Optional<Framework> find(UUID id, int version);
}

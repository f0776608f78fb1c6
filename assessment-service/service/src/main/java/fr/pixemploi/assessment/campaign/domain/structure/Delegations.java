package fr.pixemploi.assessment.campaign.domain.structure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who administers whose campaigns beside the structures themselves. */
public interface Delegations {
    /** Structures whose managers stand in for any of these today. */
    Set<UUID> delegatesOf(Collection<UUID> structures);

    /** Ended ones too, newest last. */
    List<Delegation> list(UUID structure, @Nullable UUID after, int max);

    /** False when there is one already. */
    boolean add(Delegation delegation);

    Optional<Delegation> find(UUID id, UUID structure);

    /** Ends it unless it ended already; empty when the structure has no such delegation. */
    Optional<Delegation> end(UUID id, UUID structure, Instant at);
}

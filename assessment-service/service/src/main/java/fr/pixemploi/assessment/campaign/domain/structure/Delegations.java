package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
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

    /** @throws CampaignRefusal.AlreadyDelegated when one of the two holds already */
    void add(Delegation delegation);

    Optional<Delegation> find(UUID id, UUID structure);

    /** One of a structure's; nobody else changes it until this transaction ends. */
    Optional<Delegation> take(UUID id, UUID structure);

    /** Keeps the end of one that was taken. */
    void put(Delegation delegation);
}

package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import fr.pixemploi.assessment.campaign.domain.structure.Delegations;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manager lets another structure administer the campaigns of this one, sees to whom, and ends it. */
@ApplicationScoped
public class DelegateCampaigns {
    private final CampaignRights rights;
    private final Delegations delegations;
    private final KnownStructures structures;
    private final Clock clock;

    DelegateCampaigns(CampaignRights rights, Delegations delegations, KnownStructures structures, Clock clock) {
        this.rights = rights;
        this.delegations = delegations;
        this.structures = structures;
        this.clock = clock;
    }

    @Transactional
    public Delegation handle(Caller caller, UUID structure, UUID delegate) {
        rights.requireDelegates(caller, structure);
        Delegation delegation = new Delegation(Ids.next(), structure, delegate, now(), null);
        if (structures.find(delegate).isEmpty()) throw new CampaignRefusal.DelegateRefused();
        delegations.add(delegation);
        return delegation;
    }

    /** Ended ones too. */
    @Transactional
    public List<Delegation> list(Caller caller, UUID structure, @Nullable UUID after, int limit) {
        rights.requireDelegates(caller, structure);
        return delegations.list(structure, after, limit);
    }

    public Delegation one(Caller caller, UUID structure, UUID id) {
        rights.requireDelegates(caller, structure);
        return delegations.find(id, structure).orElseThrow(CampaignRefusal.NotThere::new);
    }

    /** A second time changes nothing. */
    @Transactional
    public Delegation end(Caller caller, UUID structure, UUID id) {
        rights.requireDelegates(caller, structure);
        Delegation ended = delegations
                .take(id, structure)
                .orElseThrow(CampaignRefusal.NotThere::new)
                .ended(now());
        delegations.put(ended);
        return ended;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

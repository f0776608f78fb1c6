package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.result.domain.grant.GrantState;
import fr.pixemploi.assessment.result.domain.grant.GrantStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what the profile service says of grants: who may read which results, and until when. */
@ApplicationScoped
@Transactional
public class LearnSharing {
    private final GrantStates grants;

    LearnSharing(GrantStates grants) {
        this.grants = grants;
    }

    public void handle(GrantState grant) {
        grants.put(grant);
    }

    public void forget(UUID grant) {
        grants.remove(grant);
    }
}

package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CompetenceProfile;
import fr.pixemploi.profile.caseload.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The person looks at the own profile: all results, shared or not. */
@ApplicationScoped
@Transactional
public class GetMyProfile {
    private final Results results;

    GetMyProfile(Results results) {
        this.results = results;
    }

    public CompetenceProfile handle(Caller caller) {
        UUID me = caller.self();
        return CompetenceProfile.of(me, results.of(me));
    }
}

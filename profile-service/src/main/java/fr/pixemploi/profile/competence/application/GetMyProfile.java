package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person looks at the own profile, made of all results, shared or not. */
@ApplicationScoped
@Transactional
public class GetMyProfile {
    private final Results results;
    private final Frameworks frameworks;
    private final FindProfileRules findRules;
    private final Clock clock;

    GetMyProfile(Results results, Frameworks frameworks, FindProfileRules findRules, Clock clock) {
        this.results = results;
        this.frameworks = frameworks;
        this.findRules = findRules;
        this.clock = clock;
    }

    /** @param in framework of a structure that the person shares with; null for none */
    public PresentedProfile handle(Caller caller, @Nullable UUID in) {
        UUID me = caller.self();
        return PresentedProfile.of(
                CompetenceProfile.of(me, results.of(me), frameworks.known(), findRules.handle()),
                frameworks.offeredBy(results.structuresThatRead(me, clock.instant())),
                in,
                true);
    }

    public Comparison compare(Caller caller, UUID one, UUID other) {
        return Comparison.of(results.of(caller.self()), one, other, findRules.handle());
    }
}

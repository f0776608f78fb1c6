package fr.pixemploi.profile.competence.application;

import fr.pixemploi.profile.competence.domain.ProfileRules;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.competence.domain.shared.SharedProfile;
import fr.pixemploi.profile.competence.domain.shared.SharedProfiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works out anew what structures see of people, for whom the database has noted that a result, a grant or a scale changed. A result does so
 * in its own transaction; what else changed, rebuilds included, is caught up within a second.
 */
@ApplicationScoped
public class FoldSharedProfiles {
    private static final Logger LOG = Logger.getLogger(FoldSharedProfiles.class);
    private static final int AT_A_TIME = 100;
    private static final int NOTED_AT_A_TIME = 5_000;

    private final SharedProfiles shared;
    private final Results results;
    private final Frameworks frameworks;
    private final FindProfileRules findRules;
    private final Clock clock;

    FoldSharedProfiles(
            SharedProfiles shared, Results results, Frameworks frameworks, FindProfileRules findRules, Clock clock) {
        this.shared = shared;
        this.results = results;
        this.frameworks = frameworks;
        this.findRules = findRules;
        this.clock = clock;
    }

    /**
     * Not at the start alone: while a release goes on, an instance with earlier rules still folds by them. One pass a minute, so that the
     * two do not undo each other without a pause.
     */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followRules() {
        int version = findRules.handle().version();
        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            UUID after = last.get();
            last = QuarkusTransaction.requiringNew()
                    .call(() -> shared.madeUnderRulesBefore(version, after, NOTED_AT_A_TIME));
        }
    }

    /** Each person apart: one that fails is tried again in a second and holds up nobody. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        UUID last = new UUID(0, 0);
        List<UUID> people;
        do {
            people = shared.waiting(last, AT_A_TIME);
            for (UUID person : people) {
                last = person;
                try {
                    QuarkusTransaction.requiringNew().run(() -> handle(person));
                } catch (RuntimeException e) {
                    LOG.warn("a profile could not be folded; it will be tried again", e);
                }
            }
        } while (people.size() == AT_A_TIME);
    }

    /** Of one person, if anything changed. */
    @Transactional
    public void handle(UUID beneficiaryId) {
        if (!shared.take(beneficiaryId)) return;
        ProfileRules rules = findRules.handle();
        shared.replace(
                beneficiaryId,
                SharedProfile.of(
                        beneficiaryId,
                        results.of(beneficiaryId),
                        shared.coverages(beneficiaryId, clock.instant()),
                        frameworks.known(),
                        rules),
                rules.version());
    }
}

package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.Rejected;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the gap between a result and a goal into explained options, and keeps them with what they were computed from. */
@ApplicationScoped
@Transactional
public class RecommendPathways {
    private final CountingResults results;
    private final ReadNews readNews;
    private final PersonAliases aliases;
    private final KnownStructures structures;
    private final Recommendations recommendations;
    private final Clock clock;

    RecommendPathways(
            CountingResults results,
            ReadNews readNews,
            PersonAliases aliases,
            KnownStructures structures,
            Recommendations recommendations,
            Clock clock) {
        this.results = results;
        this.readNews = readNews;
        this.aliases = aliases;
        this.structures = structures;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /**
     * For whom, in which structure, towards what, within which limits and around what.
     *
     * @param structureId null when the person asks for themself
     * @param replaces a pathway whose place is to be taken, so that what was agreed in it does not count; null for none
     */
    public record Wish(
            @Nullable UUID structureId,
            UUID beneficiaryId,
            GoalId goalId,
            Limits limits,
            Around around,
            List<Rejected> rejected,
            @Nullable UUID replaces) {
        public Wish(
                UUID structureId,
                UUID beneficiaryId,
                GoalId goalId,
                Limits limits,
                Around around,
                List<Rejected> rejected) {
            this(structureId, beneficiaryId, goalId, limits, around, rejected, null);
        }

        boolean isUnrestricted() {
            return around.equals(Around.NOTHING)
                    && rejected.isEmpty()
                    && limits.modes().isEmpty();
        }
    }

    /**
     * @throws RecommendationRefusal when the result that it was computed from is shared no more, or another took its place meanwhile, or the
     *     file is no more of the person whose life and result counted
     */
    public Recommendation handle(Caller caller, ProposePathways.Proposed proposed) {
        Grounds grounds = proposed.grounds();
        Wish wish = grounds.wish();
        AssessedResult result = grounds.result();
        if (!isStill(grounds.person(), wish.beneficiaryId()) || !isStill(grounds.person(), result.beneficiaryId()))
            throw new RecommendationRefusal.NotForThisStructure();
        results.needCounts(wish, result, clock.instant());
        UUID structure = wish.structureId();
        Recommendation recommendation = new Recommendation(
                Ids.next(),
                structure,
                // The file that the structure knows, and not the one under which the test was taken.
                wish.beneficiaryId(),
                result.id(),
                result.beneficiaryId(),
                grounds.person(),
                grounds.goal().id(),
                proposed.basis(),
                grounds.need(),
                proposed.proposals(),
                proposed.toAsk(),
                grounds.at(),
                structure == null ? null : caller.subject());
        recommendations.add(recommendation);
        // What people try out for themselves is told to nobody, nor counted.
        if (structure == null) return recommendation;
        // What the adviser leaves out or fixes is no training that is missing.
        if (wish.isUnrestricted() && isOfRealPeople(structure))
            recommendations.keepUnmet(recommendation, grounds.life().territory(), proposed.unmet());
        readNews.tell(result.beneficiaryId(), ReadNews.Reading.of("result", caller, structure));
        return recommendation;
    }

    private boolean isStill(UUID person, UUID file) {
        return aliases.personOf(file).equals(person);
    }

    /** People of a sandbox are made up; of a structure that nobody heard of, nobody knows. */
    private boolean isOfRealPeople(UUID structure) {
        return structures.find(structure).filter(known -> !known.sandbox()).isPresent();
    }
}

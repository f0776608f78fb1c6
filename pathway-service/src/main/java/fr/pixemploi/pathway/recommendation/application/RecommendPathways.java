package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.competence.application.FindScale;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.funding.application.ReadFundings;
import fr.pixemploi.pathway.goal.application.FindGoal;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.Rejected;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Turns the gap between a shared result and a goal into explained options, and keeps them with what they were computed from. */
@ApplicationScoped
@Transactional
public class RecommendPathways {
    private final FindGoal findGoal;
    private final FindScale findScale;
    private final SharedResults sharedResults;
    private final ConsentNews consentNews;
    private final ReadNews readNews;
    private final ReadFundings readFundings;
    private final PersonAliases aliases;
    private final ProposePathways propose;
    private final Recommendations recommendations;
    private final Clock clock;

    RecommendPathways(
            FindGoal findGoal,
            FindScale findScale,
            SharedResults sharedResults,
            ConsentNews consentNews,
            ReadNews readNews,
            ReadFundings readFundings,
            PersonAliases aliases,
            ProposePathways propose,
            Recommendations recommendations,
            Clock clock) {
        this.findGoal = findGoal;
        this.findScale = findScale;
        this.sharedResults = sharedResults;
        this.consentNews = consentNews;
        this.readNews = readNews;
        this.readFundings = readFundings;
        this.aliases = aliases;
        this.propose = propose;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** For whom, in which structure, towards what, within which limits and around what. */
    public record Wish(
            UUID structureId,
            UUID beneficiaryId,
            GoalId goalId,
            Limits limits,
            Around around,
            List<Rejected> rejected) {
        boolean isUnrestricted() {
            return around.equals(Around.NOTHING)
                    && rejected.isEmpty()
                    && limits.modes().isEmpty();
        }
    }

    /** @throws RecommendationRefusal when the structure may see no result of the person, or the goal is unknown */
    public Recommendation handle(Caller caller, Wish wish) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), wish.structureId())) {
            throw new RecommendationRefusal.NotForThisStructure();
        }
        Goal goal = findGoal.handle(wish.goalId(), wish.structureId())
                .orElseThrow(() -> new RecommendationRefusal.UnknownGoal(wish.goalId()));
        for (String status : Objects.requireNonNullElse(wish.limits().means().statuses(), Set.<String>of()))
            if (readFundings.statuses().stream().noneMatch(known -> known.code().equals(status)))
                throw new RecommendationRefusal.UnknownStatus(status);
        Instant now = clock.instant();
        AssessedResult result = sharedResults
                .newest(wish.beneficiaryId(), wish.structureId(), now)
                .orElseThrow(RecommendationRefusal.NotForThisStructure::new);
        consentNews.needFresh();
        Scale scale = findScale
                .handle(result.frameworkId(), result.frameworkVersion())
                .orElseThrow(RecommendationRefusal.FrameworkUnknown::new);
        ProposePathways.Proposed proposed = propose.handle(wish, goal, result, scale, now);
        Recommendation recommendation = new Recommendation(
                Ids.next(),
                wish.structureId(),
                // The file that the structure knows, and not the one under which the test was taken.
                wish.beneficiaryId(),
                result.id(),
                result.beneficiaryId(),
                aliases.personOf(wish.beneficiaryId()),
                goal.id(),
                proposed.basis(),
                proposed.need(),
                proposed.proposals(),
                proposed.toAsk(),
                now,
                caller.subject());
        recommendations.add(recommendation);
        // What the adviser leaves out or fixes is no training that is missing.
        if (wish.isUnrestricted())
            recommendations.keepUnmet(recommendation, proposed.basis().life().territory(), proposed.unmet());
        readNews.tell(result.beneficiaryId(), ReadNews.Reading.of("result", caller, wish.structureId()));
        return recommendation;
    }
}

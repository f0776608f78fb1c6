package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.catalogue.application.ReadCatalogue;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.goal.application.FindGoal;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.need.Constraints;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.need.RulesInForce;
import fr.pixemploi.pathway.recommendation.domain.option.OptionBuilder;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns the gap between a shared result and a goal into explained options, and keeps them with what they were computed from. */
@ApplicationScoped
@Transactional
public class RecommendPathways {
    private final FindGoal findGoal;
    private final ReadCatalogue readCatalogue;
    private final NameCompetences nameCompetences;
    private final RulesInForce rulesInForce;
    private final SharedResults sharedResults;
    private final ConsentNews consentNews;
    private final ReadNews readNews;
    private final Recommendations recommendations;
    private final Clock clock;

    RecommendPathways(
            FindGoal findGoal,
            ReadCatalogue readCatalogue,
            NameCompetences nameCompetences,
            RulesInForce rulesInForce,
            SharedResults sharedResults,
            ConsentNews consentNews,
            ReadNews readNews,
            Recommendations recommendations,
            Clock clock) {
        this.findGoal = findGoal;
        this.readCatalogue = readCatalogue;
        this.nameCompetences = nameCompetences;
        this.rulesInForce = rulesInForce;
        this.sharedResults = sharedResults;
        this.consentNews = consentNews;
        this.readNews = readNews;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** @throws RecommendationRefusal when the structure may see no result of the person, or the goal is unknown */
    public Recommendation handle(
            Caller caller, UUID structureId, UUID beneficiaryId, GoalId goalId, Constraints constraints) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId)) {
            throw new RecommendationRefusal.NotForThisStructure();
        }
        Goal goal = findGoal.handle(goalId).orElseThrow(() -> new RecommendationRefusal.UnknownGoal(goalId));
        Instant now = clock.instant();
        AssessedResult result = sharedResults
                .newest(beneficiaryId, structureId, now)
                .orElseThrow(RecommendationRefusal.NotForThisStructure::new);
        consentNews.needFresh();
        Recommendation recommendation = compute(caller, structureId, beneficiaryId, result, goal, constraints, now);
        recommendations.add(recommendation);
        StructureRole role =
                caller.has(StructureRole.MANAGER, structureId) ? StructureRole.MANAGER : StructureRole.ADVISER;
        readNews.tell(
                result.beneficiaryId(), new ReadNews.Reading("result", structureId, role.label(), caller.subject()));
        return recommendation;
    }

    private Recommendation compute(
            Caller caller,
            UUID structureId,
            UUID beneficiaryId,
            AssessedResult result,
            Goal goal,
            Constraints constraints,
            Instant now) {
        Rules rules = rulesInForce.rules();
        ReadCatalogue.Catalogue catalogue = readCatalogue.handle();
        Need need = Need.between(result, goal, rules);
        OptionBuilder builder = new OptionBuilder(catalogue.offers(), rules, nameCompetences.handle());
        List<Recommendation.Tested> levels = result.levels().entrySet().stream()
                .map(level -> new Recommendation.Tested(level.getKey(), level.getValue()))
                .toList();
        return new Recommendation(
                Ids.next(),
                structureId,
                // The file that the structure knows, and not the one under which the test was taken.
                beneficiaryId,
                result.id(),
                result.beneficiaryId(),
                goal.id(),
                new Recommendation.Basis(
                        result.frameworkVersion(),
                        goal.version(),
                        catalogue.version(),
                        rules.version(),
                        levels,
                        constraints),
                need,
                builder.options(need, constraints),
                now,
                caller.subject());
    }
}

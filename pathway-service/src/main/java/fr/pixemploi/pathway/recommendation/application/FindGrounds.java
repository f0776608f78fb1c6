package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.competence.application.FindScale;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.competence.application.NameInOwnFrameworks;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import fr.pixemploi.pathway.funding.application.ReadFundings;
import fr.pixemploi.pathway.goal.application.FindGoal;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.life.AgreedSteps;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.need.RulesInForce;
import fr.pixemploi.pathway.recommendation.domain.offered.Declared;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import fr.pixemploi.pathway.situation.application.FindSituation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads all that options are computed from, for a caller who may see it. */
@ApplicationScoped
@Transactional
class FindGrounds {
    private final FindGoal findGoal;
    private final FindScale findScale;
    private final SharedResults sharedResults;
    private final ConsentNews consentNews;
    private final ReadFundings readFundings;
    private final RulesInForce rulesInForce;
    private final FindSituation findSituation;
    private final FindEffects findEffects;
    private final NameCompetences nameCompetences;
    private final NameInOwnFrameworks nameInOwnFrameworks;
    private final OffersInReach offersInReach;
    private final AgreedSteps agreedSteps;
    private final PersonAliases aliases;
    private final Clock clock;

    FindGrounds(
            FindGoal findGoal,
            FindScale findScale,
            SharedResults sharedResults,
            ConsentNews consentNews,
            ReadFundings readFundings,
            RulesInForce rulesInForce,
            FindSituation findSituation,
            FindEffects findEffects,
            NameCompetences nameCompetences,
            NameInOwnFrameworks nameInOwnFrameworks,
            OffersInReach offersInReach,
            AgreedSteps agreedSteps,
            PersonAliases aliases,
            Clock clock) {
        this.findGoal = findGoal;
        this.findScale = findScale;
        this.sharedResults = sharedResults;
        this.consentNews = consentNews;
        this.readFundings = readFundings;
        this.rulesInForce = rulesInForce;
        this.findSituation = findSituation;
        this.findEffects = findEffects;
        this.nameCompetences = nameCompetences;
        this.nameInOwnFrameworks = nameInOwnFrameworks;
        this.offersInReach = offersInReach;
        this.agreedSteps = agreedSteps;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** @throws RecommendationRefusal when the structure may see no result of the person, or the goal is unknown */
    Grounds handle(Caller caller, RecommendPathways.Wish wish) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), wish.structureId()))
            throw new RecommendationRefusal.NotForThisStructure();
        Goal goal = findGoal.handle(wish.goalId(), wish.structureId())
                .orElseThrow(() -> new RecommendationRefusal.UnknownGoal(wish.goalId()));
        for (String status : Objects.requireNonNullElse(wish.limits().means().statuses(), Set.<String>of()))
            if (readFundings.statuses().stream().noneMatch(known -> known.code().equals(status)))
                throw new RecommendationRefusal.UnknownStatus(status);
        Instant now = clock.instant();
        AssessedResult result = sharedResults
                .newest(wish.beneficiaryId(), wish.structureId(), now)
                .orElseThrow(RecommendationRefusal.NothingShared::new);
        consentNews.needFresh();
        for (Session.Key pinned : wish.around().pinned())
            if (!offersInReach.knows(wish.structureId(), pinned.id())) throw new RecommendationRefusal.UnknownSession();
        Scale scale = findScale
                .handle(result.frameworkId(), result.frameworkVersion())
                .orElseThrow(RecommendationRefusal.FrameworkUnknown::new);
        return of(wish, goal, result, scale, now);
    }

    private Grounds of(RecommendPathways.Wish wish, Goal goal, AssessedResult result, Scale scale, Instant now) {
        UUID person = aliases.personOf(wish.beneficiaryId());
        Rules rules = rulesInForce.rules();
        // Nobody starts on the day: whose day it is does not matter.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Life life = Life.of(findSituation.handle(person), wish.limits(), today, rules);
        Need need = Need.between(result, goal, rules);
        Optional<Measured> measured = findEffects
                .handle()
                .filter(run -> new MeasuredScale(result.frameworkId(), result.frameworkVersion()).equals(run.scale()));
        OffersInReach.InReach inReach = offersInReach.handle(
                wish.structureId(),
                aliases.idsOf(wish.beneficiaryId()),
                life,
                need.required().keySet(),
                new Declared(scale, measured.map(Measured::effects).orElse(null)),
                rules);
        List<OwnCompetence> own = nameInOwnFrameworks.handle(wish.structureId(), result.frameworkId()).stream()
                .filter(each -> each.on().stream()
                        .anyMatch(competence -> need.required().containsKey(competence)))
                .toList();
        return new Grounds(
                wish,
                person,
                goal,
                result,
                scale,
                rules,
                life,
                need,
                agreedSteps.of(aliases.idsOf(wish.beneficiaryId()), wish.structureId(), today, wish.replaces()),
                inReach,
                measured.map(Measured::run).orElse(null),
                nameCompetences.handle(),
                own,
                now);
    }
}

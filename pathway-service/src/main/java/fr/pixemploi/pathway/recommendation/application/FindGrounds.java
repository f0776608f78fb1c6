package fr.pixemploi.pathway.recommendation.application;

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
import fr.pixemploi.pathway.registration.application.FindRegistrations;
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
    private final CountingResults results;
    private final FindRegistrations findRegistrations;
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
            CountingResults results,
            FindRegistrations findRegistrations,
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
        this.results = results;
        this.findRegistrations = findRegistrations;
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
        if (!mayAsk(caller, wish)) throw new RecommendationRefusal.NotForThisStructure();
        Goal goal = findGoal.handle(wish.goalId(), wish.structureId())
                .orElseThrow(() -> new RecommendationRefusal.UnknownGoal(wish.goalId()));
        for (String status : Objects.requireNonNullElse(wish.limits().means().statuses(), Set.<String>of()))
            if (readFundings.statuses().stream().noneMatch(known -> known.code().equals(status)))
                throw new RecommendationRefusal.UnknownStatus(status);
        Instant now = clock.instant();
        AssessedResult result = results.newest(wish, now);
        List<UUID> ids = aliases.idsOf(wish.beneficiaryId());
        Set<UUID> structures = wish.structureId() == null ? findRegistrations.handle(ids) : Set.of(wish.structureId());
        for (Session.Key pinned : wish.around().pinned())
            if (!offersInReach.knows(structures, pinned.id())) throw new RecommendationRefusal.UnknownSession();
        Scale scale = findScale
                .handle(result.frameworkId(), result.frameworkVersion())
                .orElseThrow(RecommendationRefusal.FrameworkUnknown::new);
        return of(wish, structures, ids, goal, result, scale, now);
    }

    /** For whoever works there, or for oneself. */
    private static boolean mayAsk(Caller caller, RecommendPathways.Wish wish) {
        UUID structure = wish.structureId();
        return structure == null
                ? caller.self().equals(wish.beneficiaryId())
                : caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure);
    }

    /** @param structures whose own offers are for the person's choice as they are for those of their people */
    private Grounds of(
            RecommendPathways.Wish wish,
            Set<UUID> structures,
            List<UUID> ids,
            Goal goal,
            AssessedResult result,
            Scale scale,
            Instant now) {
        UUID structure = wish.structureId();
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
                structures,
                ids,
                life,
                need.required().keySet(),
                new Declared(scale, measured.map(Measured::effects).orElse(null)),
                rules);
        List<OwnCompetence> own = structure == null
                ? List.of()
                : nameInOwnFrameworks.handle(structure, result.frameworkId()).stream()
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
                agreedSteps.of(ids, structure, today, wish.replaces()),
                inReach,
                measured.map(Measured::run).orElse(null),
                nameCompetences.handle(),
                own,
                now);
    }
}

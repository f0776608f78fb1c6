package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.competence.application.NameInOwnFrameworks;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.plan.domain.Planner;
import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.Rejected;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.need.RulesInForce;
import fr.pixemploi.pathway.recommendation.domain.offered.Declared;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.option.OptionBuilder;
import fr.pixemploi.pathway.recommendation.domain.option.Proposals;
import fr.pixemploi.pathway.recommendation.domain.option.Words;
import fr.pixemploi.pathway.recommendation.domain.option.WordsInForce;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.unmet.UnmetNeed;
import fr.pixemploi.pathway.situation.application.FindSituation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Computes options: nothing is kept, and nobody is asked whether they may. */
@ApplicationScoped
class ProposePathways {
    private final RulesInForce rulesInForce;
    private final WordsInForce wordsInForce;
    private final FindSituation findSituation;
    private final NameCompetences nameCompetences;
    private final NameInOwnFrameworks nameInOwnFrameworks;
    private final OffersInReach offersInReach;
    private final FindEffects findEffects;
    private final PersonAliases aliases;

    ProposePathways(
            RulesInForce rulesInForce,
            WordsInForce wordsInForce,
            FindSituation findSituation,
            NameCompetences nameCompetences,
            NameInOwnFrameworks nameInOwnFrameworks,
            OffersInReach offersInReach,
            FindEffects findEffects,
            PersonAliases aliases) {
        this.rulesInForce = rulesInForce;
        this.wordsInForce = wordsInForce;
        this.findSituation = findSituation;
        this.nameCompetences = nameCompetences;
        this.nameInOwnFrameworks = nameInOwnFrameworks;
        this.offersInReach = offersInReach;
        this.findEffects = findEffects;
        this.aliases = aliases;
    }

    record Proposed(
            Recommendation.Basis basis,
            Need need,
            Proposals proposals,
            List<Recommendation.Asked> toAsk,
            List<UnmetNeed> unmet) {}

    Proposed handle(RecommendPathways.Wish wish, Goal goal, AssessedResult result, Scale scale, Instant now) {
        Rules rules = rulesInForce.rules();
        Words words = wordsInForce.words();
        Limits limits = wish.limits();
        // Nobody starts on the day: whose day it is does not matter.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Life life = Life.of(findSituation.handle(wish.beneficiaryId()), limits, today, rules);
        Need need = Need.between(result, goal, rules);
        Optional<Measured> measured = findEffects
                .handle()
                .filter(run -> new MeasuredScale(result.frameworkId(), result.frameworkVersion()).equals(run.scale()));
        Declared declared = new Declared(scale, measured.map(Measured::effects).orElse(null));
        OffersInReach.InReach inReach = offersInReach.handle(
                wish.structureId(),
                aliases.idsOf(wish.beneficiaryId()),
                life,
                need.required().keySet(),
                declared,
                rules);
        Set<UUID> rejected = wish.rejected().stream().map(Rejected::offerId).collect(Collectors.toSet());
        Predicate<Offered> inMode = offered -> limits.modes().isEmpty()
                || offered.unsaid().contains(Offered.Unsaid.MODE)
                || limits.modes().contains(offered.session().mode());
        Predicate<Offered> isRejected = offered -> rejected.contains(offered.offerId());
        List<Offered> possible = inReach.sessions().stream()
                .filter(inMode.and(isRejected.negate()))
                .toList();
        Plans plans = Planner.plan(new PlanRequest(
                life.person(),
                needOf(need, result, scale, rules),
                possible.stream().map(Offered::session).toList(),
                wish.around(),
                rules.plan(),
                rules.changes()));
        Proposals proposals = new OptionBuilder(need, possible, words, nameCompetences.handle())
                .of(plans, passed(inReach, inMode, isRejected), inReach.cut());
        return new Proposed(
                new Recommendation.Basis(
                        result.frameworkVersion(),
                        goal.version(),
                        inReach.version(),
                        rules.version(),
                        measured.map(Measured::run).orElse(null),
                        words.version(),
                        result.levels().entrySet().stream()
                                .map(level -> new Recommendation.Tested(level.getKey(), level.getValue()))
                                .toList(),
                        nameInOwnFrameworks.handle(wish.structureId(), result.frameworkId()).stream()
                                .filter(own -> own.on().stream()
                                        .anyMatch(competence -> need.required().containsKey(competence)))
                                .toList(),
                        life,
                        limits.modes(),
                        wish.around(),
                        wish.rejected()),
                need,
                proposals,
                life.toAsk().stream()
                        .sorted()
                        .map(ask -> new Recommendation.Asked(ask.code(), words.ask(ask.code())))
                        .toList(),
                UnmetNeed.of(need, plans, proposals));
    }

    private static fr.pixemploi.pathway.plan.domain.problem.Need needOf(
            Need need, AssessedResult result, Scale scale, Rules rules) {
        SortedMap<CompetenceCode, Standing> standings = new TreeMap<>();
        result.findings()
                .forEach(
                        (competence, finding) -> standings.put(competence, new Standing(finding.mean(), finding.sd())));
        SortedMap<CompetenceCode, fr.pixemploi.pathway.plan.domain.problem.Need.Asked> asked = new TreeMap<>();
        need.required()
                .forEach((competence, level) -> asked.put(
                        competence,
                        new fr.pixemploi.pathway.plan.domain.problem.Need.Asked(
                                scale.cut(level), rules.weight(competence))));
        return new fr.pixemploi.pathway.plan.domain.problem.Need(standings, asked);
    }

    /** What plans did not look at, by reason. */
    private static Map<String, Integer> passed(
            OffersInReach.InReach inReach, Predicate<Offered> inMode, Predicate<Offered> isRejected) {
        Map<String, Integer> passed = new HashMap<>();
        inReach.passed().forEach((reason, sessions) -> passed.put(reason.code(), sessions));
        passed.put("mode", ids(inReach.sessions(), inMode.negate()));
        passed.put(Refusal.REJECTED.code(), ids(inReach.sessions(), isRejected));
        return passed;
    }

    private static int ids(List<Offered> offered, Predicate<Offered> which) {
        return (int) offered.stream()
                .filter(which)
                .map(each -> each.session().id())
                .distinct()
                .count();
    }
}

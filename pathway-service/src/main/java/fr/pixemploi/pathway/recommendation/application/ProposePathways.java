package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.Planner;
import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.problem.Need;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Rejected;
import fr.pixemploi.pathway.recommendation.domain.life.AgreedStep;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.option.OptionBuilder;
import fr.pixemploi.pathway.recommendation.domain.option.Proposals;
import fr.pixemploi.pathway.recommendation.domain.unmet.UnmetNeed;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import fr.pixemploi.pathway.recommendation.domain.words.WordsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes options, of which nothing is kept. It opens no transaction, so that no connection waits while a plan is looked for. */
@ApplicationScoped
public class ProposePathways {
    private final FindGrounds findGrounds;
    private final WordsInForce wordsInForce;

    ProposePathways(FindGrounds findGrounds, WordsInForce wordsInForce) {
        this.findGrounds = findGrounds;
        this.wordsInForce = wordsInForce;
    }

    /** What may be kept, as long as the result that it was computed from is shared. */
    public record Proposed(
            Grounds grounds,
            Recommendation.Basis basis,
            Proposals proposals,
            List<Recommendation.Asked> toAsk,
            List<UnmetNeed> unmet) {}

    /** @throws RecommendationRefusal when the structure may see no result of the person, or the goal is unknown */
    public Proposed handle(Caller caller, RecommendPathways.Wish wish) {
        return of(findGrounds.handle(caller, wish), wordsInForce.words());
    }

    private static Proposed of(Grounds grounds, Words words) {
        RecommendPathways.Wish wish = grounds.wish();
        Set<UUID> rejected = wish.rejected().stream().map(Rejected::offerId).collect(Collectors.toSet());
        Set<DeliveryMode> modes = wish.limits().modes();
        Predicate<Offered> inMode = offered -> modes.isEmpty()
                || offered.unsaid().contains(Offered.Unsaid.MODE)
                || modes.contains(offered.session().mode());
        Predicate<Offered> isRejected = offered -> rejected.contains(offered.offerId());
        Set<String> pinned =
                wish.around().pinned().stream().map(key -> key.id().value()).collect(Collectors.toSet());
        Predicate<Offered> isPinned =
                offered -> pinned.contains(offered.session().id().value());
        Set<UUID> agreed = grounds.agreed().stream()
                .flatMap(step -> Stream.ofNullable(step.offerId()))
                .collect(Collectors.toSet());
        Predicate<Offered> isFollowed = isPinned.negate().and(offered -> agreed.contains(offered.offerId()));
        OffersInReach.InReach inReach = grounds.inReach();
        List<Offered> possible = inReach.sessions().stream()
                .filter(inMode.and(isRejected.negate()).and(isFollowed.negate()))
                .toList();
        Plans plans = Planner.plan(new PlanRequest(
                grounds.life().person(),
                needOf(grounds),
                possible.stream().map(Offered::session).toList(),
                around(grounds),
                grounds.rules().plan(),
                grounds.rules().changes()));
        Proposals proposals = new OptionBuilder(grounds.need(), possible, wish.around(), words, grounds.titles())
                .of(plans, wish.around().pinned(), passed(inReach, inMode, isRejected, isFollowed), inReach.cut());
        return new Proposed(
                grounds,
                basis(grounds, words),
                proposals,
                grounds.life().toAsk().stream()
                        .sorted()
                        .map(ask -> new Recommendation.Asked(ask.code(), words.ask(ask.code())))
                        .toList(),
                UnmetNeed.of(grounds.need(), plans, proposals));
    }

    private static Recommendation.Basis basis(Grounds grounds, Words words) {
        RecommendPathways.Wish wish = grounds.wish();
        return new Recommendation.Basis(
                grounds.result().frameworkVersion(),
                grounds.goal().version(),
                grounds.inReach().version(),
                grounds.rules().version(),
                grounds.effectsRun(),
                words.version(),
                grounds.result().levels().entrySet().stream()
                        .map(level -> new Recommendation.Tested(level.getKey(), level.getValue()))
                        .toList(),
                grounds.own(),
                grounds.life(),
                wish.limits().modes(),
                around(grounds),
                wish.rejected());
    }

    /** With when the person is busy: what is pinned now takes its time once. */
    private static Around around(Grounds grounds) {
        Around around = grounds.wish().around();
        return around.besides(grounds.agreed().stream()
                .filter(step -> around.pinned().stream()
                        .noneMatch(key -> key.id().value().equals(step.sessionId())))
                .map(AgreedStep::dates)
                .toList());
    }

    private static Need needOf(Grounds grounds) {
        SortedMap<CompetenceCode, Standing> standings = new TreeMap<>();
        grounds.result()
                .findings()
                .forEach(
                        (competence, finding) -> standings.put(competence, new Standing(finding.mean(), finding.sd())));
        SortedMap<CompetenceCode, Need.Asked> asked = new TreeMap<>();
        grounds.need()
                .required()
                .forEach((competence, level) -> asked.put(
                        competence,
                        new Need.Asked(
                                grounds.scale().cut(level), grounds.rules().weight(competence))));
        return new Need(standings, asked);
    }

    /** What plans did not look at, by reason. */
    private static Map<String, Integer> passed(
            OffersInReach.InReach inReach,
            Predicate<Offered> inMode,
            Predicate<Offered> isRejected,
            Predicate<Offered> isFollowed) {
        Map<String, Integer> passed = new HashMap<>();
        inReach.passed().forEach((reason, sessions) -> passed.put(reason.code(), sessions));
        passed.put("mode", ids(inReach.sessions(), inMode.negate()));
        passed.put(Refusal.REJECTED.code(), ids(inReach.sessions(), isRejected));
        passed.put("followed", ids(inReach.sessions(), isFollowed));
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

package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is not proposed, by reason. */
final class Asides {
    private static final int MOST_TOLD = 10;

    private Asides() {}

    /** @param passed sessions that plans did not look at, by reason */
    static List<Aside> of(
            Need need, Plans plans, Map<Session.Key, Offered> offered, Map<String, Integer> passed, Words words) {
        Map<String, Screened.Count> counts = new HashMap<>();
        plans.screened().counts().forEach((reason, count) -> counts.put(reason.code(), count));
        passed.forEach((reason, sessions) -> {
            if (sessions > 0)
                counts.merge(
                        reason,
                        new Screened.Count(sessions, 0),
                        (one, other) -> new Screened.Count(one.all() + other.all(), one.alone() + other.alone()));
        });
        // Who lacks nothing needs no training: that says nothing of the trainings.
        if (need.isReached()) counts.remove(Refusal.NO_USE.code());
        return counts.entrySet().stream()
                .map(each -> new Aside(
                        each.getKey(),
                        each.getValue().all(),
                        each.getValue().alone(),
                        words.refusal(each.getKey(), each.getValue().all()),
                        each.getKey().equals(Refusal.ACCOMMODATION_REFUSED.code())
                                ? refusedBecause(plans, offered)
                                : List.of()))
                .sorted(Comparator.comparingInt(Aside::alone)
                        .thenComparingInt(Aside::sessions)
                        .reversed()
                        .thenComparing(Aside::reason))
                .toList();
    }

    private static List<String> refusedBecause(Plans plans, Map<Session.Key, Offered> offered) {
        return plans.screened().refused().stream()
                .filter(refused -> refused.reasons().contains(Refusal.ACCOMMODATION_REFUSED))
                .flatMap(refused ->
                        Stream.ofNullable(offered.get(refused.session().key())))
                .flatMap(each -> each.refusedBecause().stream())
                .distinct()
                .sorted()
                .limit(MOST_TOLD)
                .toList();
    }
}

package fr.pixemploi.pathway.recommendation.domain.unmet;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refused;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.Proposals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A competence in which the person stays below the goal whatever is proposed, and what kept the sessions out that would have lifted it.
 *
 * @param level that the test showed
 * @param reason code of a refusal, or {@link #NOTHING_THERE}
 * @param sessions that it kept out; 0 when nothing was there
 */
public record UnmetNeed(CompetenceCode competence, Level level, Level required, String reason, int sessions) {
    /** No session at all that would lift it was near enough, open and in time to be looked at. */
    public static final String NOTHING_THERE = "nothing-there";

    /**
     * One for each competence and reason. A competence that one of the options is likely to bring up to the goal is met; one that a session lifts
     * which passes is no training that is missing.
     */
    public static List<UnmetNeed> of(Need need, Plans plans, Proposals proposals) {
        List<UnmetNeed> unmet = new ArrayList<>();
        for (Gap gap : need.gaps()) {
            if (proposals.options().stream()
                    .map(Option::remaining)
                    .anyMatch(remaining -> !remaining.contains(gap.competence()))) continue;
            if (plans.screened().passing().stream()
                    .anyMatch(passing -> passing.session().effects().containsKey(gap.competence()))) continue;
            Map<String, Set<SessionId>> kept = keptOut(plans, gap.competence());
            if (kept.isEmpty())
                unmet.add(new UnmetNeed(gap.competence(), gap.level(), gap.required(), NOTHING_THERE, 0));
            kept.forEach((reason, sessions) ->
                    unmet.add(new UnmetNeed(gap.competence(), gap.level(), gap.required(), reason, sessions.size())));
        }
        return unmet;
    }

    private static Map<String, Set<SessionId>> keptOut(Plans plans, CompetenceCode competence) {
        return plans.screened().refused().stream()
                .filter(refused -> refused.session().effects().containsKey(competence))
                .flatMap(refused -> refused.reasons().stream().map(reason -> Map.entry(reason.code(), refused)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(each -> id(each.getValue()), Collectors.toSet())));
    }

    private static SessionId id(Refused refused) {
        return refused.session().id();
    }
}

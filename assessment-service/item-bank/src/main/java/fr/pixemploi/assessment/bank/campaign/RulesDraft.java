package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test's rules as an author writes them, before anyone checked them; {@code campaign/campaigns.schema.json} describes each field. */
public record RulesDraft(
        int items,
        @Nullable Integer minutes,
        @Nullable CountDraft perCompetence,
        @Nullable Map<String, CountDraft> competences,
        @Nullable Map<String, CountDraft> perDomain,
        @Nullable Map<String, CountDraft> perType,
        @Nullable Map<String, Double> weights,
        @Nullable List<DecisionDraft> decisions,
        double floorPerMinute,
        int drawnAmong,
        boolean gentleStart,
        int spacing,
        @Nullable Double tasksAtLeast,
        double exposureAtMost,
        int notAgainWithinDays) {
    public record CountDraft(int atLeast, int atMost) {
        TestRules.Count count() {
            return new TestRules.Count(atLeast, atMost);
        }
    }

    public record DecisionDraft(int level, double weight) {}

    /** @throws Contradiction when the rules contradict themselves or the framework */
    public TestRules rules(Framework framework, List<CompetenceCode> measured) {
        CountDraft each = perCompetence;
        if (each == null) throw new Contradiction("perCompetence est à remplir.", "perCompetence is missing.");
        Map<CompetenceCode, TestRules.Count> counts = new HashMap<>();
        measured.forEach(code -> counts.put(code, each.count()));
        given(competences).forEach((code, entry) -> counts.put(measured("competences", code, measured), entry.count()));
        Map<String, TestRules.Count> types = new HashMap<>();
        given(perType).forEach((type, entry) -> types.put(type, entry.count()));
        Map<CompetenceCode, Double> weighed = new HashMap<>();
        given(weights).forEach((code, weight) -> weighed.put(measured("weights", code, measured), weight));
        return new TestRules(
                new TestRules.Budget(items, minutes),
                counts,
                given(perDomain).entrySet().stream()
                        .map(entry -> domain(framework, measured, entry.getKey(), entry.getValue()))
                        .toList(),
                types,
                weighed,
                Objects.requireNonNullElse(decisions, List.<DecisionDraft>of()).stream()
                        .map(entry -> decision(framework, entry))
                        .toList(),
                floorPerMinute,
                new TestRules.Manner(drawnAmong, gentleStart, spacing, tasksAtLeast == null ? 0 : tasksAtLeast),
                new TestRules.Protection(exposureAtMost, notAgainWithinDays));
    }

    /**
     * The same rules for other minutes or fewer competences: questions in proportion, minima only as far as they fit.
     *
     * @param otherMinutes null for those of these rules
     * @param floor what the information that a minute must bring is multiplied by; 1 for that of these rules
     * @param measured codes of what is measured now
     * @param before codes that these rules were written for
     */
    public RulesDraft within(@Nullable Integer otherMinutes, double floor, List<String> measured, List<String> before) {
        CountDraft each = perCompetence == null ? new CountDraft(0, items) : perCompetence;
        Integer now = otherMinutes == null ? minutes : otherMinutes;
        double share = otherMinutes == null || minutes == null ? 1 : (double) otherMinutes / minutes;
        double part =
                measured.size() < before.size() && otherMinutes == null ? (double) measured.size() / before.size() : 1;
        int asked = Math.max(1, (int) Math.round(items * share * part));
        int atLeast = Math.min(each.atLeast(), asked / measured.size());
        int atMost = Math.max(each.atMost(), (int) Math.ceil((double) asked / measured.size()));
        return new RulesDraft(
                asked,
                now == null ? null : Math.max(1, (int) Math.round(now * part)),
                new CountDraft(atLeast, atMost),
                null,
                null,
                perType,
                kept(weights, measured),
                decisions,
                floorPerMinute * floor,
                drawnAmong,
                gentleStart,
                Math.min(spacing, measured.size() - 1),
                tasksAtLeast,
                exposureAtMost,
                notAgainWithinDays);
    }

    private static @Nullable Map<String, Double> kept(@Nullable Map<String, Double> weights, List<String> measured) {
        if (weights == null) return null;
        Map<String, Double> kept = new HashMap<>(weights);
        kept.keySet().retainAll(measured);
        return kept;
    }

    private static TestRules.DomainCount domain(
            Framework framework, List<CompetenceCode> measured, String code, CountDraft entry) {
        Set<CompetenceCode> members = new HashSet<>();
        framework.domains().stream()
                .filter(domain -> domain.code().equals(code))
                .flatMap(domain -> domain.competences().stream())
                .map(Framework.Competence::code)
                .filter(measured::contains)
                .forEach(members::add);
        if (members.isEmpty())
            throw new Contradiction(
                    "perDomain nomme le domaine " + code + ", dont rien n'est mesuré.",
                    "perDomain names " + code + ", of which nothing is measured.");
        return new TestRules.DomainCount(code, members, entry.count());
    }

    /** The code may be anything that an author wrote. */
    private static CompetenceCode measured(String field, String code, List<CompetenceCode> measured) {
        return measured.stream()
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new Contradiction(
                        field + " nomme « " + code + " », qui n'est pas une compétence mesurée.",
                        field + " names \"" + code + "\", which is not a measured competence."));
    }

    private static TestRules.Decision decision(Framework framework, DecisionDraft entry) {
        if (entry.level() < 1 || entry.level() > framework.maxLevel())
            throw new Contradiction(
                    "Une décision porte sur le niveau " + entry.level() + ", qui n'est pas ouvert.",
                    "A decision is about level " + entry.level() + ", which is not open.");
        return new TestRules.Decision(
                entry.level(), framework.cutScores().values().get(entry.level() - 1), entry.weight());
    }

    private static <T> Map<String, T> given(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}

package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a test asks of whom, and when it ends: a campaign's choices as data, which the adaptive engine follows.
 *
 * @param budget that ends a sitting
 * @param perCompetence questions of each measured competence
 * @param domains questions of competences taken together; none when free
 * @param perType questions of a type of item, by its name; none when free
 * @param weights what a competence's variance counts; 1 for those not named
 * @param decisions that the result will serve, of every measured competence
 * @param floorPerMinute the sitting ends when no question is expected to take off more loss a minute; 0 when only the budget ends it
 * @param manner how questions follow each other
 * @param protection how items are kept from being known
 */
public record TestRules(
        Budget budget,
        Map<CompetenceCode, Count> perCompetence,
        List<DomainCount> domains,
        Map<String, Count> perType,
        Map<CompetenceCode, Double> weights,
        List<Decision> decisions,
        double floorPerMinute,
        Manner manner,
        Protection protection) {
    private static final int MAX_DRAWN = 10;

    /** @param minutes answering time; null when only questions are counted */
    public record Budget(int items, @Nullable Integer minutes) {
        public Budget {
            if (items < 1)
                throw new Contradiction("Un test pose au moins une question.", "A test asks at least one question.");
            if (minutes != null && minutes < 1)
                throw new Contradiction("Un test dure au moins une minute.", "A test takes at least one minute.");
        }
    }

    /** At least and at most so many questions. */
    public record Count(int atLeast, int atMost) {
        public Count {
            if (atLeast < 0 || atLeast > atMost)
                throw new Contradiction(
                        "atLeast doit être entre 0 et atMost ; ici %d et %d.".formatted(atLeast, atMost),
                        "atLeast must be from 0 to atMost; here they are %d and %d.".formatted(atLeast, atMost));
        }

        /** Rounded apart, so that what could be asked of a whole test still can. */
        private Count scaled(double share) {
            return new Count((int) Math.floor(atLeast * share), (int) Math.ceil(atMost * share));
        }
    }

    /** Competences that are counted together. */
    public record DomainCount(String code, Set<CompetenceCode> competences, Count count) {
        public DomainCount {
            competences = Set.copyOf(competences);
        }
    }

    /**
     * A decision whether someone reaches a level.
     *
     * @param level that it is about
     * @param cut where the level begins, on the scale of the ability
     * @param weight what a certainly wrong decision costs, in population variances
     */
    public record Decision(int level, double cut, double weight) {
        public Decision {
            if (!(weight >= 0))
                throw new Contradiction(
                        "Le poids d'une décision (weight) ne doit pas être négatif.",
                        "The weight of a decision must not be below 0.");
        }
    }

    /**
     * How questions follow each other.
     *
     * @param drawnAmong each is drawn among so many best ones
     * @param gentleStart whether the first ones are easy and short
     * @param spacing questions of other competences between two of one, where possible
     * @param tasksAtLeast least share of questions where people do the thing, in a page or a file; 0 leaves it to what tells most
     */
    public record Manner(int drawnAmong, boolean gentleStart, int spacing, double tasksAtLeast) {
        /** Without a share of tasks. */
        public Manner(int drawnAmong, boolean gentleStart, int spacing) {
            this(drawnAmong, gentleStart, spacing, 0);
        }

        public Manner {
            if (drawnAmong < 1 || drawnAmong > MAX_DRAWN)
                throw new Contradiction(
                        "drawnAmong doit être entre 1 et " + MAX_DRAWN + ".",
                        "drawnAmong must be from 1 to " + MAX_DRAWN + ".");
            if (spacing < 0)
                throw new Contradiction("spacing ne doit pas être négatif.", "spacing must not be below 0.");
            if (!(tasksAtLeast >= 0 && tasksAtLeast <= 1))
                throw new Contradiction("tasksAtLeast doit être entre 0 et 1.", "tasksAtLeast must be from 0 to 1.");
        }
    }

    /**
     * How items are kept from being known.
     *
     * @param exposureAtMost share of an audience's sittings that an item may be asked in; 1 when all may
     * @param notAgainWithinDays days for which a person does not meet an item again while there are others; 0 when they may
     */
    public record Protection(double exposureAtMost, int notAgainWithinDays) {
        public Protection {
            if (!(exposureAtMost > 0 && exposureAtMost <= 1))
                throw new Contradiction(
                        "exposureAtMost doit être plus grand que 0, et 1 au plus.",
                        "exposureAtMost must be above 0 and at most 1.");
            if (notAgainWithinDays < 0)
                throw new Contradiction(
                        "notAgainWithinDays ne doit pas être négatif.", "notAgainWithinDays must not be below 0.");
        }
    }

    public TestRules {
        perCompetence = Map.copyOf(perCompetence);
        domains = List.copyOf(domains);
        perType = Map.copyOf(perType);
        weights = Map.copyOf(weights);
        decisions = List.copyOf(decisions);
        if (!(floorPerMinute >= 0))
            throw new Contradiction("floorPerMinute ne doit pas être négatif.", "floorPerMinute must not be below 0.");
        if (perCompetence.isEmpty())
            throw new Contradiction(
                    "Un test mesure au moins une compétence.", "A test measures at least one competence.");
        if (!perCompetence.keySet().containsAll(weights.keySet()))
            throw new Contradiction(
                    "weights nomme une compétence qui n'est pas mesurée.",
                    "weights names a competence that is not measured.");
        if (!weights.values().stream().allMatch(weight -> weight >= 0 && Double.isFinite(weight)))
            throw new Contradiction(
                    "Les poids (weights) ne doivent pas être négatifs.", "weights must not be below 0.");
        int owed = perCompetence.values().stream().mapToInt(Count::atLeast).sum();
        if (owed > budget.items())
            throw new Contradiction(
                    "Les compétences demandent au moins %d questions, plus que les %d du budget (items)."
                            .formatted(owed, budget.items()),
                    "Competences owe %d questions, more than the %d of the budget (items)."
                            .formatted(owed, budget.items()));
        for (DomainCount domain : domains) checkDomain(domain, perCompetence);
        int ofTypes = perType.values().stream().mapToInt(Count::atLeast).sum();
        if (ofTypes > budget.items())
            throw new Contradiction(
                    "Les types demandent au moins %d questions, plus que les %d du budget (items)."
                            .formatted(ofTypes, budget.items()),
                    "Types owe %d questions, more than the %d of the budget (items)."
                            .formatted(ofTypes, budget.items()));
    }

    /** The same in another manner. */
    public TestRules with(Manner other) {
        return with(other, protection);
    }

    /** The same with items protected otherwise. */
    public TestRules with(Protection other) {
        return with(manner, other);
    }

    private TestRules with(Manner otherManner, Protection otherProtection) {
        return new TestRules(
                budget,
                perCompetence,
                domains,
                perType,
                weights,
                decisions,
                floorPerMinute,
                otherManner,
                otherProtection);
    }

    /** The same with another number of minutes, where minutes count. */
    public TestRules withMinutes(IntUnaryOperator change) {
        Integer minutes = budget.minutes();
        if (minutes == null) return this;
        return new TestRules(
                new Budget(budget.items(), change.applyAsInt(minutes)),
                perCompetence,
                domains,
                perType,
                weights,
                decisions,
                floorPerMinute,
                manner,
                protection);
    }

    /** The same with another number of questions: what is owed and allowed of competences, domains and types goes up or down with it. */
    public TestRules withItems(int items) {
        if (items == budget.items()) return this;
        double share = (double) items / budget.items();
        return new TestRules(
                new Budget(items, budget.minutes()),
                scaled(perCompetence, share),
                domains.stream()
                        .map(domain -> new DomainCount(
                                domain.code(),
                                domain.competences(),
                                domain.count().scaled(share)))
                        .toList(),
                scaled(perType, share),
                weights,
                decisions,
                floorPerMinute,
                manner,
                protection);
    }

    private static <K> Map<K, Count> scaled(Map<K, Count> counts, double share) {
        Map<K, Count> scaled = new HashMap<>();
        counts.forEach((key, count) -> scaled.put(key, count.scaled(share)));
        return scaled;
    }

    /**
     * The rules for some of the competences: the budget shrinks in proportion, and never below what is owed. Counts of domains and
     * of types are of the whole test and fall away.
     */
    public TestRules only(List<CompetenceCode> some) {
        Map<CompetenceCode, Count> counts = new HashMap<>();
        Map<CompetenceCode, Double> weighed = new HashMap<>();
        for (CompetenceCode code : some) {
            counts.put(code, count(perCompetence, code));
            Double weight = weights.get(code);
            if (weight != null) weighed.put(code, weight);
        }
        double share = (double) some.size() / perCompetence.size();
        int owed = counts.values().stream().mapToInt(Count::atLeast).sum();
        Integer minutes = budget.minutes();
        return new TestRules(
                new Budget(
                        Math.max(Math.max(1, owed), (int) Math.ceil(budget.items() * share)),
                        minutes == null ? null : Integer.valueOf((int) Math.ceil(minutes * share))),
                counts,
                List.of(),
                Map.of(),
                weighed,
                decisions,
                floorPerMinute,
                manner,
                protection);
    }

    private static void checkDomain(DomainCount domain, Map<CompetenceCode, Count> perCompetence) {
        if (!perCompetence.keySet().containsAll(domain.competences()))
            throw new Contradiction(
                    "Le domaine " + domain.code() + " contient une compétence qui n'est pas mesurée.",
                    "Domain " + domain.code() + " holds a competence that is not measured.");
        long min = domain.competences().stream()
                .mapToLong(code -> count(perCompetence, code).atLeast())
                .sum();
        long max = domain.competences().stream()
                .mapToLong(code -> count(perCompetence, code).atMost())
                .sum();
        if (min > domain.count().atMost() || max < domain.count().atLeast())
            throw new Contradiction(
                    "Les nombres du domaine " + domain.code() + " contredisent ceux de ses compétences.",
                    "The counts of domain " + domain.code() + " contradict those of its competences.");
    }

    private static Count count(Map<CompetenceCode, Count> counts, CompetenceCode code) {
        return counts.getOrDefault(code, new Count(0, 0));
    }

    /** The same number of questions of each competence, chosen as before there were rules: the plan of older sittings. */
    public static TestRules even(List<CompetenceCode> competences, int each) {
        Map<CompetenceCode, Count> counts = new HashMap<>();
        competences.forEach(code -> counts.put(code, new Count(each, each)));
        return new TestRules(
                new Budget(competences.size() * each, null),
                counts,
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                0,
                new Manner(3, true, 0),
                new Protection(1, 0));
    }
}

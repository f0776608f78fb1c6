package fr.pixemploi.assessment.campaign.domain.badge;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What earns a badge, as data. */
public sealed interface Criterion {
    /** Mastery rate of some competences; of all measured ones when none is named. */
    record Mastery(Set<CompetenceCode> scope, double atLeast) implements Criterion {
        public Mastery {
            scope = Set.copyOf(scope);
            if (!(atLeast > 0 && atLeast <= 1))
                throw new Contradiction(
                        "Un taux de maîtrise est plus grand que 0, et 1 au plus.",
                        "A mastery rate is above 0 and at most 1.");
        }
    }

    /** Level of one competence. */
    record CompetenceLevel(CompetenceCode competence, int atLeast) implements Criterion {
        public CompetenceLevel {
            checkLevel(atLeast);
        }
    }

    /** So many competences at a level. */
    record Competences(int atLeast, int level) implements Criterion {
        public Competences {
            if (atLeast < 1)
                throw new Contradiction(
                        "Un badge demande au moins une compétence.", "A badge asks for at least one competence.");
            checkLevel(level);
        }
    }

    /** Average level of a domain's measured competences. */
    record DomainAverage(String domain, double atLeast) implements Criterion {
        public DomainAverage {
            if (!(atLeast > 0 && atLeast <= 8))
                throw new Contradiction(
                        "Un niveau moyen est plus grand que 0, et 8 au plus.",
                        "An average level is above 0 and at most 8.");
        }
    }

    /** Each of these. */
    record AllOf(List<Criterion> criteria) implements Criterion {
        public AllOf {
            criteria = checked(criteria);
        }
    }

    /** One of these at least. */
    record AnyOf(List<Criterion> criteria) implements Criterion {
        public AnyOf {
            criteria = checked(criteria);
        }
    }

    default boolean isMetBy(Attainment attainment) {
        return switch (this) {
            case AllOf all -> all.criteria().stream().allMatch(criterion -> criterion.isMetBy(attainment));
            case AnyOf any -> any.criteria().stream().anyMatch(criterion -> criterion.isMetBy(attainment));
            case Mastery mastery -> mastery.progress(attainment) >= 1;
            case CompetenceLevel level -> level.progress(attainment) >= 1;
            case Competences competences -> competences.progress(attainment) >= 1;
            case DomainAverage average -> average.progress(attainment) >= 1;
        };
    }

    /** How near the result comes, from 0 to 1; 1 exactly when it is met. */
    default double progress(Attainment attainment) {
        return switch (this) {
            case Mastery mastery -> share(attainment.mastery(mastery.scope()), mastery.atLeast());
            case CompetenceLevel level -> share(attainment.level(level.competence()), level.atLeast());
            case Competences competences ->
                share((double) attainment.competencesAt(competences.level()), competences.atLeast());
            case DomainAverage average -> share(attainment.averageLevel(average.domain()), average.atLeast());
            case AllOf all ->
                all.criteria().stream()
                        .mapToDouble(criterion -> criterion.progress(attainment))
                        .average()
                        .orElse(0);
            case AnyOf any ->
                any.criteria().stream()
                        .mapToDouble(criterion -> criterion.progress(attainment))
                        .max()
                        .orElse(0);
        };
    }

    /** Competences that it names. */
    default Set<CompetenceCode> competences() {
        return switch (this) {
            case Mastery mastery -> mastery.scope();
            case CompetenceLevel level -> Set.of(level.competence());
            case Competences competences -> Set.of();
            case DomainAverage average -> Set.of();
            case AllOf all -> gathered(all.criteria(), Criterion::competences);
            case AnyOf any -> gathered(any.criteria(), Criterion::competences);
        };
    }

    /** Domains that it names. */
    default Set<String> domains() {
        return switch (this) {
            case Mastery mastery -> Set.of();
            case CompetenceLevel level -> Set.of();
            case Competences competences -> Set.of();
            case DomainAverage average -> Set.of(average.domain());
            case AllOf all -> gathered(all.criteria(), Criterion::domains);
            case AnyOf any -> gathered(any.criteria(), Criterion::domains);
        };
    }

    private static <T> Set<T> gathered(List<Criterion> criteria, Function<Criterion, Set<T>> of) {
        return criteria.stream()
                .flatMap(criterion -> of.apply(criterion).stream())
                .collect(Collectors.toSet());
    }

    private static double share(double reached, double atLeast) {
        return reached + Attainment.ROUNDING >= atLeast ? 1 : reached / atLeast;
    }

    private static void checkLevel(int level) {
        if (level < 1 || level > 8)
            throw new Contradiction("Un badge demande un niveau de 1 à 8.", "A badge asks for a level from 1 to 8.");
    }

    private static List<Criterion> checked(List<Criterion> criteria) {
        if (criteria.isEmpty())
            throw new Contradiction("Un badge demande quelque chose.", "A badge asks for something.");
        return List.copyOf(criteria);
    }
}

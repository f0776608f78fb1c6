package fr.pixemploi.assessment.campaign.domain.badge;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A badge as an author writes it. With a key alone it is one of the shipped badges.
 *
 * @param key of the badge
 */
public record BadgeDraft(
        @Nullable String key,
        @Nullable String title,
        @Nullable String text,
        @Nullable String imageAlternative,
        @Nullable CriterionDraft criterion,
        @Nullable String opens,
        @Nullable String provenance) {
    /** One criterion: exactly one of the fields is there. */
    public record CriterionDraft(
            @Nullable MasteryDraft mastery,
            @Nullable LevelDraft competence,
            @Nullable CompetencesDraft competences,
            @Nullable DomainDraft domain,
            @Nullable List<CriterionDraft> allOf,
            @Nullable List<CriterionDraft> anyOf) {
        private static final int DEEPEST = 5;

        Criterion criterion() {
            return criterion(1);
        }

        private Criterion criterion(int depth) {
            if (depth > DEEPEST)
                throw new Contradiction(
                        "Un critère a " + DEEPEST + " étages au plus.", "A criterion is " + DEEPEST + " deep at most.");
            List<Criterion> given = new ArrayList<>();
            if (mastery != null) given.add(new Criterion.Mastery(codes(mastery.competences()), mastery.atLeast()));
            if (competence != null)
                given.add(new Criterion.CompetenceLevel(new CompetenceCode(competence.code()), competence.level()));
            if (competences != null) given.add(new Criterion.Competences(competences.atLeast(), competences.level()));
            if (domain != null) given.add(new Criterion.DomainAverage(domain.code(), domain.averageLevel()));
            if (allOf != null) given.add(new Criterion.AllOf(all(allOf, depth)));
            if (anyOf != null) given.add(new Criterion.AnyOf(all(anyOf, depth)));
            if (given.size() != 1)
                throw new Contradiction("Un critère dit exactement une chose.", "A criterion is exactly one thing.");
            return given.getFirst();
        }

        static CriterionDraft of(Criterion criterion) {
            return switch (criterion) {
                case Criterion.Mastery c ->
                    new CriterionDraft(new MasteryDraft(c.atLeast(), sorted(c.scope())), null, null, null, null, null);
                case Criterion.CompetenceLevel c ->
                    new CriterionDraft(
                            null, new LevelDraft(c.competence().value(), c.atLeast()), null, null, null, null);
                case Criterion.Competences c ->
                    new CriterionDraft(null, null, new CompetencesDraft(c.atLeast(), c.level()), null, null, null);
                case Criterion.DomainAverage c ->
                    new CriterionDraft(null, null, null, new DomainDraft(c.domain(), c.atLeast()), null, null);
                case Criterion.AllOf c ->
                    new CriterionDraft(
                            null,
                            null,
                            null,
                            null,
                            c.criteria().stream().map(CriterionDraft::of).toList(),
                            null);
                case Criterion.AnyOf c ->
                    new CriterionDraft(
                            null,
                            null,
                            null,
                            null,
                            null,
                            c.criteria().stream().map(CriterionDraft::of).toList());
            };
        }

        private static @Nullable List<String> sorted(Set<CompetenceCode> scope) {
            return scope.isEmpty()
                    ? null
                    : scope.stream().map(CompetenceCode::value).sorted().toList();
        }

        private static List<Criterion> all(List<CriterionDraft> drafts, int depth) {
            return drafts.stream().map(draft -> draft.criterion(depth + 1)).toList();
        }

        private static Set<CompetenceCode> codes(@Nullable List<String> named) {
            Set<CompetenceCode> codes = new LinkedHashSet<>();
            if (named != null) named.forEach(code -> codes.add(new CompetenceCode(code)));
            return codes;
        }
    }

    public record MasteryDraft(double atLeast, @Nullable List<String> competences) {}

    public record LevelDraft(String code, int level) {}

    public record CompetencesDraft(int atLeast, int level) {}

    public record DomainDraft(String code, double averageLevel) {}

    /**
     * @param shipped badges that a key alone stands for
     * @throws Contradiction when it is not complete, or contradicts itself
     */
    public Badge badge(Map<String, Badge> shipped) {
        if (key == null) throw new Contradiction("Un badge a une clé (key).", "A badge has a key.");
        Badge known = shipped.get(key);
        if (title == null && text == null && imageAlternative == null && criterion == null) {
            if (known == null)
                throw new Contradiction(
                        "Il n'y a pas de badge fourni « " + key + " ».", "There is no shipped badge " + key + ".");
            return known;
        }
        if (title == null || text == null || imageAlternative == null || criterion == null)
            throw new Contradiction(
                    "Le badge " + key + " doit avoir un titre, un texte, une description de son image et un critère.",
                    "Badge " + key + " must have a title, a text, an alternative to its image and a criterion.");
        return new Badge(key, title, text, imageAlternative, criterion.criterion(), opens, provenance);
    }

    /** A shipped badge written out, so that it stays what it is whatever is shipped later. */
    public static BadgeDraft whole(BadgeDraft draft, Map<String, Badge> shipped) {
        if (draft.criterion() != null) return draft;
        Badge badge = draft.badge(shipped);
        return new BadgeDraft(
                badge.key(),
                badge.title(),
                badge.text(),
                badge.imageAlternative(),
                CriterionDraft.of(badge.criterion()),
                badge.opens(),
                badge.provenance());
    }
}

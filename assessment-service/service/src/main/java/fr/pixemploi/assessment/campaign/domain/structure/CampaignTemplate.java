package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.OpeningDraft;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What campaigns of an audience are made from.
 *
 * @param key stable name
 * @param forWhom French, for the manager who chooses
 * @param provenance where its choices come from, and who decided them
 * @param draft the campaign when nothing else is asked for
 * @param limits within which a structure may differ
 */
public record CampaignTemplate(String key, String forWhom, String provenance, CampaignDraft draft, Limits limits) {
    /** From at least to at most, both possible. */
    public record Range(int atLeast, int atMost) {
        public Range {
            if (atLeast < 0 || atLeast > atMost) throw new IllegalArgumentException("atLeast must be from 0 to atMost");
        }

        boolean holds(int value) {
            return value >= atLeast && value <= atMost;
        }
    }

    /**
     * @param competences how many of the template's competences a campaign measures
     * @param minutes of its budget
     * @param upToLevel highest level that it may tell
     */
    public record Limits(Range competences, Range minutes, Range upToLevel) {}

    /**
     * The campaign that is wished for.
     *
     * @param structureZone time zone when the wish names none
     * @param shipped badges that a key alone stands for
     * @throws CampaignRefusal.WishRefused with everything that is wrong
     */
    public CampaignDraft made(
            CampaignWish wish, Framework framework, @Nullable ZoneId structureZone, Map<String, Badge> shipped) {
        List<Fault> faults = faults(wish, framework, shipped);
        if (!faults.isEmpty()) throw new CampaignRefusal.WishRefused(faults);
        List<String> wished = wish.competences();
        List<String> measured = wished == null ? draft.competences() : inOrder(framework, Set.copyOf(wished));
        List<BadgeDraft> badges = wish.badges() == null ? draft.badges() : wish.badges();
        CampaignDraft made = new CampaignDraft(
                draft.kind(),
                wish.title(),
                wish.description() == null ? draft.description() : wish.description(),
                wish.texts() == null ? draft.texts() : wish.texts(),
                draft.audience(),
                draft.framework(),
                measured,
                wish.upToLevel() == null ? draft.upToLevel() : wish.upToLevel(),
                draft.rules()
                        .within(
                                wish.minutes(),
                                wish.floor(),
                                measured == null ? codes(framework) : measured,
                                competences(framework)),
                zone(wish, structureZone),
                wish.opening() == null ? null : new OpeningDraft(wish.from(), wish.until()),
                wish.attempts() == null ? draft.attempts() : wish.attempts(),
                wish.expiresAfterDays() == null ? draft.expiresAfterDays() : wish.expiresAfterDays(),
                wish.question() == null ? draft.question() : wish.question(),
                wish.conditions() == null ? draft.conditions() : wish.conditions(),
                wish.stages() == null ? stagesUpTo(wish.upToLevel(), framework) : wish.stages(),
                badges == null
                        ? null
                        : badges.stream()
                                .map(badge -> BadgeDraft.whole(badge, shipped))
                                .toList(),
                wish.sharing() == null ? draft.sharing() : wish.sharing());
        check(made, framework, shipped);
        return made;
    }

    /** A last look as a whole, at what no field alone can tell. */
    private static void check(CampaignDraft made, Framework framework, Map<String, Badge> shipped) {
        try {
            made.campaign(
                    new CampaignDraft.Identity(new CampaignCode("PXEMPR346"), null, null, false), framework, shipped);
        } catch (IllegalArgumentException e) {
            throw new CampaignRefusal.WishRefused(List.of(Fault.contradiction("", e)));
        }
    }

    /** The template's own, as far as they can be reached. */
    private @Nullable List<Stage> stagesUpTo(@Nullable Integer wished, Framework framework) {
        List<Stage> own = draft.stages();
        return own == null
                ? null
                : new Stages(own).upTo(topLevel(wished, framework)).all();
    }

    private int topLevel(@Nullable Integer wished, Framework framework) {
        Integer told = wished == null ? draft.upToLevel() : wished;
        return told == null ? framework.maxLevel() : told;
    }

    private static void stages(List<Stage> stages, int topLevel, List<Fault> faults) {
        attempt("/stages", () -> new Stages(stages), faults);
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).level() > topLevel)
                faults.add(new Fault(
                        "/stages/" + i + "/level",
                        "Ce palier ne peut pas être atteint : la campagne s'arrête au niveau " + topLevel + ".",
                        "Nobody can reach this stage: the campaign stops at level " + topLevel + "."));
        }
    }

    private String zone(CampaignWish wish, @Nullable ZoneId structureZone) {
        String wished = wish.timeZone();
        if (wished != null) return wished;
        return structureZone == null ? draft.timeZone() : structureZone.getId();
    }

    private List<Fault> faults(CampaignWish wish, Framework framework, Map<String, Badge> shipped) {
        List<Fault> faults = new ArrayList<>();
        competences(wish, framework, faults);
        range("/upToLevel", wish.upToLevel(), limits.upToLevel(), "Le niveau", "The level", faults);
        range("/budget/minutes", wish.minutes(), limits.minutes(), "La durée en minutes", "The minutes", faults);
        String zone = wish.timeZone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone))
            faults.add(new Fault(
                    "/timeZone",
                    "Ce fuseau horaire n'existe pas. Exemple : Europe/Paris.",
                    "There is no such time zone. Example: Europe/Paris."));
        Instant from = wish.from();
        Instant until = wish.until();
        if (from != null && until != null && !from.isBefore(until))
            faults.add(new Fault(
                    "/opening/until",
                    "La fermeture doit venir après l'ouverture.",
                    "The campaign must close after it opens."));
        CampaignDraft.SharingDraft sharing = wish.sharing();
        if (sharing != null) attempt("/sharing", () -> sharing.sharing(), faults);
        CampaignDraft.AttemptsDraft attempts = wish.attempts();
        if (attempts != null) attempt("/attempts", () -> attempts.attempts(), faults);
        CampaignDraft.ConditionsDraft conditions = wish.conditions();
        if (conditions != null) attempt("/conditions", () -> conditions.conditions(), faults);
        List<Stage> stages = wish.stages();
        if (stages != null) stages(stages, topLevel(wish.upToLevel(), framework), faults);
        List<BadgeDraft> badges = wish.badges();
        if (badges != null) badges(badges, framework, shipped, faults);
        return faults;
    }

    private void competences(CampaignWish wish, Framework framework, List<Fault> faults) {
        List<String> named = wish.competences();
        if (named == null) return;
        Set<String> allowed = Set.copyOf(competences(framework));
        Set<String> wished = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            if (!allowed.contains(code))
                faults.add(new Fault(
                        "/competences/" + i,
                        "La compétence " + code + " ne fait pas partie de ce modèle.",
                        "Competence " + code + " is not in this template."));
            else if (!wished.add(code))
                faults.add(new Fault(
                        "/competences/" + i,
                        "La compétence " + code + " est nommée deux fois.",
                        "Competence " + code + " is named twice."));
        }
        range(
                "/competences",
                wished.size(),
                limits.competences(),
                "Le nombre de compétences",
                "The number of competences",
                faults);
    }

    private static void badges(
            List<BadgeDraft> badges, Framework framework, Map<String, Badge> shipped, List<Fault> faults) {
        Set<CompetenceCode> known = Set.copyOf(framework.competences());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < badges.size(); i++) {
            BadgeDraft draft = badges.get(i);
            attempt(
                    "/badges/" + i,
                    () -> {
                        Badge badge = draft.badge(shipped);
                        if (!keys.add(badge.key())) throw new IllegalArgumentException("two badges have one key");
                        if (!known.containsAll(badge.criterion().competences()))
                            throw new IllegalArgumentException("a competence is not in the framework");
                        if (!badge.criterion().domains().stream()
                                .allMatch(code -> framework.domains().stream()
                                        .anyMatch(domain -> domain.code().equals(code))))
                            throw new IllegalArgumentException("a domain is not in the framework");
                    },
                    faults);
        }
    }

    private static void range(
            String pointer, @Nullable Integer value, Range range, String french, String english, List<Fault> faults) {
        if (value == null || range.holds(value)) return;
        faults.add(new Fault(
                pointer,
                "%s doit être entre %d et %d pour ce modèle.".formatted(french, range.atLeast(), range.atMost()),
                "%s must be from %d to %d for this template.".formatted(english, range.atLeast(), range.atMost())));
    }

    private static void attempt(String pointer, Runnable test, List<Fault> faults) {
        try {
            test.run();
        } catch (IllegalArgumentException e) {
            faults.add(Fault.contradiction(pointer, e));
        }
    }

    private static List<String> codes(Framework framework) {
        return framework.competences().stream().map(CompetenceCode::value).toList();
    }

    private static List<String> inOrder(Framework framework, Set<String> wished) {
        return codes(framework).stream().filter(wished::contains).toList();
    }

    /** Competences that a campaign may measure. */
    public List<String> competences(Framework framework) {
        return Objects.requireNonNullElseGet(draft.competences(), () -> codes(framework));
    }
}

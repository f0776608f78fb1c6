package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplate.Range;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that stands against a wish, gathered so that all of it can be mended at once. */
public final class WishFaults {
    private final CampaignTemplate template;
    private final Framework framework;
    private final List<Fault> faults = new ArrayList<>();

    private WishFaults(CampaignTemplate template, Framework framework) {
        this.template = template;
        this.framework = framework;
    }

    /** @param shipped badges that a key alone stands for */
    static List<Fault> of(
            CampaignWish wish, CampaignTemplate template, Framework framework, Map<String, Badge> shipped) {
        WishFaults faults = new WishFaults(template, framework);
        faults.find(wish, shipped);
        return faults.faults;
    }

    /** @param topLevel highest that the campaign tells */
    public static List<Fault> ofStages(List<Stage> stages, int topLevel) {
        List<Fault> faults = new ArrayList<>();
        attempt("/stages", () -> new Stages(stages), faults);
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).level() > topLevel)
                faults.add(new Fault(
                        "/stages/" + i + "/level",
                        "Ce palier ne peut pas être atteint : la campagne s'arrête au niveau " + topLevel + ".",
                        "Nobody can reach this stage: the campaign stops at level " + topLevel + "."));
        }
        return faults;
    }

    private void find(CampaignWish wish, Map<String, Badge> shipped) {
        CampaignTemplate.Limits limits = template.limits();
        List<String> competences = wish.competences();
        if (competences != null) competences(competences);
        range("/upToLevel", wish.upToLevel(), limits.upToLevel(), "Le niveau", "The level");
        range("/budget/minutes", wish.minutes(), limits.minutes(), "La durée en minutes", "The minutes");
        String zone = wish.timeZone();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone))
            fault(
                    "/timeZone",
                    "Ce fuseau horaire n'existe pas. Exemple : Europe/Paris.",
                    "There is no such time zone. Example: Europe/Paris.");
        Instant from = wish.from();
        Instant until = wish.until();
        if (from != null && until != null && !from.isBefore(until))
            fault(
                    "/opening/until",
                    "La fermeture doit venir après l'ouverture.",
                    "The campaign must close after it opens.");
        CampaignDraft.SharingDraft sharing = wish.sharing();
        if (sharing != null) attempt("/sharing", sharing::sharing, faults);
        CampaignDraft.AttemptsDraft attempts = wish.attempts();
        if (attempts != null) attempt("/attempts", attempts::attempts, faults);
        CampaignDraft.ConditionsDraft conditions = wish.conditions();
        if (conditions != null) attempt("/conditions", conditions::conditions, faults);
        List<Stage> stages = wish.stages();
        if (stages != null) faults.addAll(ofStages(stages, template.topLevel(wish, framework)));
        List<BadgeDraft> badges = wish.badges();
        if (badges != null) badges(badges, shipped);
    }

    private void competences(List<String> named) {
        Set<String> allowed = Set.copyOf(template.competences(framework));
        Set<String> wished = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            if (!allowed.contains(code))
                fault(
                        "/competences/" + i,
                        "La compétence " + code + " ne fait pas partie de ce modèle.",
                        "Competence " + code + " is not in this template.");
            else if (!wished.add(code))
                fault(
                        "/competences/" + i,
                        "La compétence " + code + " est nommée deux fois.",
                        "Competence " + code + " is named twice.");
        }
        range(
                "/competences",
                wished.size(),
                template.limits().competences(),
                "Le nombre de compétences",
                "The number of competences");
    }

    private void badges(List<BadgeDraft> badges, Map<String, Badge> shipped) {
        Set<CompetenceCode> known = Set.copyOf(framework.competences());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < badges.size(); i++) {
            BadgeDraft draft = badges.get(i);
            attempt(
                    "/badges/" + i,
                    () -> {
                        Badge badge = draft.badge(shipped);
                        if (!keys.add(badge.key()))
                            throw new Contradiction("Deux badges ont la même clé.", "Two badges have one key.");
                        if (!known.containsAll(badge.criterion().competences()))
                            throw new Contradiction(
                                    "Une compétence n'est pas dans le référentiel.",
                                    "A competence is not in the framework.");
                        if (!badge.criterion().domains().stream()
                                .allMatch(code -> framework.domains().stream()
                                        .anyMatch(domain -> domain.code().equals(code))))
                            throw new Contradiction(
                                    "Un domaine n'est pas dans le référentiel.", "A domain is not in the framework.");
                    },
                    faults);
        }
    }

    private void range(String pointer, @Nullable Integer value, Range range, String french, String english) {
        if (value == null || range.holds(value)) return;
        fault(
                pointer,
                "%s doit être entre %d et %d pour ce modèle.".formatted(french, range.atLeast(), range.atMost()),
                "%s must be from %d to %d for this template.".formatted(english, range.atLeast(), range.atMost()));
    }

    private void fault(String pointer, String french, String english) {
        faults.add(new Fault(pointer, french, english));
    }

    private static void attempt(String pointer, Runnable test, List<Fault> faults) {
        try {
            test.run();
        } catch (Contradiction e) {
            faults.add(Fault.of(pointer, e));
        }
    }
}

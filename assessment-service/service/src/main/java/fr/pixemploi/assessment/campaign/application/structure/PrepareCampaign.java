package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplate;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplates;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.WishFaults;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of a wish and its template what a campaign will be, or says everything that stands against it. */
@ApplicationScoped
class PrepareCampaign {
    /** What a wish comes to, and under which framework. */
    record Prepared(CampaignDraft draft, Framework framework) {}

    private final CampaignTemplates templates;
    private final KnownFrameworks frameworks;
    private final ShippedBadges badges;
    private final KnownStructures structures;

    PrepareCampaign(
            CampaignTemplates templates, KnownFrameworks frameworks, ShippedBadges badges, KnownStructures structures) {
        this.templates = templates;
        this.frameworks = frameworks;
        this.badges = badges;
        this.structures = structures;
    }

    /** A campaign that is not there yet: its template is open. */
    Prepared anew(UUID structure, CampaignWish wish, Instant now) {
        if (template(wish).isClosed(now))
            throw refused(
                    "/template",
                    "Le modèle « " + wish.template() + " » est fermé : on n'en fait plus de campagne.",
                    "The template " + wish.template() + " is closed: no campaign is made of it any more.");
        return handle(structure, wish, now);
    }

    /** @param now a campaign that would be closed already is refused */
    Prepared handle(UUID structure, CampaignWish wish, Instant now) {
        CampaignTemplate template = template(wish);
        Instant until = wish.opening() == null ? null : wish.opening().until();
        if (until != null && !until.isAfter(now))
            throw refused("/opening/until", "La date de fermeture est passée.", "The closing date is past.");
        Framework framework = frameworks.all().stream()
                .filter(candidate -> candidate.code().equals(template.draft().framework()))
                .findFirst()
                .orElseThrow();
        return new Prepared(template.made(wish, framework, zone(structure), badges.all()), framework);
    }

    /**
     * Stages of a campaign that people have begun, after a wish: its own, or when it has none those that the wish names. One that never
     * said that it wants none gets those of its template.
     */
    @Nullable
    List<Stage> stages(StructureCampaign campaign, CampaignWish wish) {
        CampaignDraft draft = campaign.draft();
        List<Stage> named = wish.stages();
        if (!draft.hasNoStages() || (named == null && campaign.wish().stages() != null)) return draft.stages();
        int topLevel = topLevel(campaign);
        if (named == null)
            return templates
                    .find(campaign.wish().template())
                    .map(template -> template.stagesUpTo(topLevel))
                    .orElse(null);
        List<Fault> faults = WishFaults.ofStages(named, topLevel);
        if (!faults.isEmpty()) throw new CampaignRefusal.WishRefused(faults);
        return named;
    }

    private CampaignTemplate template(CampaignWish wish) {
        return templates
                .find(wish.template())
                .orElseThrow(() -> refused(
                        "/template",
                        "Il n'y a pas de modèle « " + wish.template() + " ».",
                        "There is no template " + wish.template() + "."));
    }

    private int topLevel(StructureCampaign campaign) {
        Integer told = campaign.draft().upToLevel();
        return told != null
                ? told
                : frameworks
                        .find(campaign.frameworkId(), campaign.frameworkVersion())
                        .orElseThrow()
                        .maxLevel();
    }

    private @Nullable ZoneId zone(UUID structure) {
        Optional<KnownStructure> known = structures.find(structure);
        return known.map(KnownStructure::timeZone).orElse(null);
    }

    private static CampaignRefusal refused(String pointer, String french, String english) {
        return new CampaignRefusal.WishRefused(List.of(new Fault(pointer, french, english)));
    }
}

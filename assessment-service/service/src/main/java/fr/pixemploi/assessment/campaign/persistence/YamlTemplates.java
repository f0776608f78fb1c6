package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplate;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignTemplates;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Templates as the author's YAML says, read once at start; {@code campaign/templates.schema.json} describes the format. Each is made
 * into a campaign once, so that a template which contradicts itself stops the start.
 */
@ApplicationScoped
class YamlTemplates implements CampaignTemplates {
    private static final String FILE = "campaign/templates.yaml";

    record File(List<Entry> templates) {}

    record Entry(
            String key,
            String forWhom,
            String provenance,
            @Nullable LocalDate closedFrom,
            CampaignDraft campaign,
            CampaignTemplate.Limits limits) {}

    private final Map<String, CampaignTemplate> templates = new LinkedHashMap<>();

    YamlTemplates(KnownFrameworks frameworks, ShippedBadges badges) {
        for (Entry entry : PackagedYaml.read(FILE, File.class).templates()) {
            CampaignTemplate template = new CampaignTemplate(
                    entry.key(),
                    entry.forWhom(),
                    entry.provenance(),
                    entry.campaign(),
                    entry.limits(),
                    entry.closedFrom());
            PackagedYaml.checked(FILE, entry.key(), () -> check(template, frameworks, badges));
            if (templates.put(template.key(), template) != null)
                throw new IllegalStateException(FILE + ": two templates have the key " + template.key());
        }
    }

    /** As if a structure asked for nothing else, and for the shortest there is. */
    private static boolean check(CampaignTemplate template, KnownFrameworks frameworks, ShippedBadges badges) {
        CampaignDraft draft = template.draft();
        if (draft.neutralTitle() == null) throw new IllegalArgumentException("a template has a neutral title");
        if (draft.rules().competences() != null || draft.rules().perDomain() != null)
            throw new IllegalArgumentException("a template counts all its competences alike");
        Framework framework = frameworks.all().stream()
                .filter(candidate -> candidate.code().equals(draft.framework()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no framework " + draft.framework()));
        Integer shortest = draft.rules().minutes() == null
                ? null
                : template.limits().minutes().atLeast();
        template.made(plain(template, null), framework, null, badges.all());
        template.made(plain(template, shortest), framework, null, badges.all());
        return true;
    }

    private static CampaignWish plain(CampaignTemplate template, @Nullable Integer minutes) {
        return new CampaignWish(
                template.key(),
                template.draft().title(),
                null,
                null,
                null,
                null,
                null,
                minutes,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public List<CampaignTemplate> all() {
        return List.copyOf(templates.values());
    }

    @Override
    public Optional<CampaignTemplate> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }
}

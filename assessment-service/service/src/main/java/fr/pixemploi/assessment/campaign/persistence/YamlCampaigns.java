package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CertificationBlueprint;
import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.campaign.domain.ShippedCampaigns;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Campaigns as the author's YAML says, read once at start; {@code campaign/campaigns.schema.json} describes the format. */
@ApplicationScoped
class YamlCampaigns implements ShippedCampaigns {
    private static final String FILE = "campaign/campaigns.yaml";

    record File(Certification certification, List<Entry> campaigns) {}

    record Certification(String framework, String device, RulesDraft rules) {}

    record Entry(String code, CampaignDraft campaign) {}

    private final Map<CampaignCode, Campaign> campaigns = new LinkedHashMap<>();

    private final CertificationBlueprint certification;

    YamlCampaigns(KnownFrameworks frameworks, ShippedBadges badges) {
        File file = PackagedYaml.read(FILE, File.class);
        Framework certified = framework("certification", file.certification().framework(), frameworks);
        certification = PackagedYaml.checked(
                FILE,
                "certification",
                () -> new CertificationBlueprint(
                        certified,
                        file.certification().device(),
                        file.certification().rules().rules(certified, certified.competences())));
        for (Entry entry : file.campaigns()) {
            Framework framework = framework(entry.code(), entry.campaign().framework(), frameworks);
            Campaign campaign = PackagedYaml.checked(
                    FILE,
                    entry.code(),
                    () -> entry.campaign()
                            .campaign(
                                    new CampaignDraft.Identity(new CampaignCode(entry.code()), null, null, false),
                                    framework,
                                    badges.all()));
            if (campaigns.put(campaign.code(), campaign) != null)
                throw new IllegalStateException(FILE + ": two campaigns have the code " + campaign.code());
        }
    }

    @Override
    public List<Campaign> all() {
        return List.copyOf(campaigns.values());
    }

    @Override
    public Optional<Campaign> find(CampaignCode code) {
        return Optional.ofNullable(campaigns.get(code));
    }

    @Override
    public CertificationBlueprint certification() {
        return certification;
    }

    private static Framework framework(String entry, String code, KnownFrameworks frameworks) {
        return frameworks.all().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(FILE + ": " + entry + " names the unknown framework " + code));
    }
}

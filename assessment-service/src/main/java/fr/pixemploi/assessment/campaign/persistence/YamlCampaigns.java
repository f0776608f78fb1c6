package fr.pixemploi.assessment.campaign.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.Campaigns;
import fr.pixemploi.assessment.campaign.domain.CertificationTest;
import fr.pixemploi.assessment.campaign.domain.RulesDraft;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Campaigns as the author's YAML says, read once at start; {@code campaign/campaigns.schema.json} describes the format. */
@ApplicationScoped
class YamlCampaigns implements Campaigns {
    private static final String FILE = "campaign/campaigns.yaml";
    private static final ObjectMapper YAML = new YAMLMapper();

    record File(Certification certification, List<Entry> campaigns) {}

    record Certification(String framework, RulesDraft rules) {}

    record Entry(
            String code,
            String title,
            String description,
            String audience,
            String framework,
            @Nullable List<String> competences,
            RulesDraft rules,
            String timeZone) {}

    private final Map<CampaignCode, Campaign> campaigns = new HashMap<>();

    private final CertificationTest certification;

    YamlCampaigns(Frameworks frameworks) {
        File file = read();
        Framework certified = framework("certification", file.certification().framework(), frameworks);
        certification = checked(
                "certification",
                () -> new CertificationTest(
                        certified, file.certification().rules().rules(certified, certified.competences())));
        for (Entry entry : file.campaigns()) {
            Campaign campaign = campaign(entry, frameworks);
            if (campaigns.put(campaign.code(), campaign) != null)
                throw new IllegalStateException(FILE + ": two campaigns have the code " + campaign.code());
        }
    }

    @Override
    public Optional<Campaign> find(CampaignCode code) {
        return Optional.ofNullable(campaigns.get(code));
    }

    @Override
    public CertificationTest certification() {
        return certification;
    }

    private static File read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new FileNotFoundException(FILE);
            return YAML.readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
        }
    }

    private static Campaign campaign(Entry entry, Frameworks frameworks) {
        Framework framework = framework(entry.code(), entry.framework(), frameworks);
        return checked(entry.code(), () -> campaign(entry, framework));
    }

    private static Campaign campaign(Entry entry, Framework framework) {
        List<String> named = entry.competences();
        List<CompetenceCode> competences = named == null
                ? framework.competences()
                : named.stream().map(CompetenceCode::new).toList();
        return new Campaign(
                new CampaignCode(entry.code()),
                entry.title(),
                entry.description(),
                entry.audience(),
                framework,
                competences,
                entry.rules().rules(framework, competences),
                ZoneId.of(entry.timeZone()).getId());
    }

    private static <T> T checked(String entry, Supplier<T> test) {
        try {
            return test.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ": " + entry + ": " + e.getMessage(), e);
        }
    }

    private static Framework framework(String entry, String code, Frameworks frameworks) {
        return frameworks.all().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(FILE + ": " + entry + " names the unknown framework " + code));
    }
}

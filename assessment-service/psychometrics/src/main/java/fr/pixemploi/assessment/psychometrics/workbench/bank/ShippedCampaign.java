package fr.pixemploi.assessment.psychometrics.workbench.bank;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.campaign.DraftCampaign;
import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The measuring part of campaigns and templates that come with the service, read without the service. */
public final class ShippedCampaign {
    private static final String CAMPAIGNS = "campaign/campaigns.yaml";
    private static final String TEMPLATES = "campaign/templates.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ShippedCampaign() {}

    /** @throws BadInput when there is none of that code */
    public static DraftCampaign of(String code) {
        List<String> codes = new ArrayList<>();
        for (JsonNode entry : read(CAMPAIGNS).path("campaigns")) {
            codes.add(entry.path("code").asText());
            if (entry.path("code").asText().equals(code)) return draft(entry.path("campaign"));
        }
        throw new BadInput("no campaign " + code + " comes with the service; there are " + String.join(", ", codes));
    }

    /** Campaigns, then templates, as they are written. */
    static List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        read(CAMPAIGNS).path("campaigns").forEach(all::add);
        read(TEMPLATES).path("templates").forEach(all::add);
        return all;
    }

    private static DraftCampaign draft(JsonNode campaign) {
        Framework framework = framework(campaign);
        List<CompetenceCode> competences = new ArrayList<>();
        campaign.path("competences").forEach(code -> competences.add(new CompetenceCode(code.asText())));
        List<CompetenceCode> measured = competences.isEmpty() ? framework.competences() : competences;
        try {
            RulesDraft rules = YAML.treeToValue(campaign.path("rules"), RulesDraft.class);
            return new DraftCampaign(
                    framework, campaign.path("audience").asText(), measured, rules.rules(framework, measured));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The framework that a campaign names. */
    static Framework framework(JsonNode campaign) {
        JsonNode file = read("framework/" + campaign.path("framework").asText() + ".yaml");
        List<Framework.Domain> domains = new ArrayList<>();
        for (JsonNode domain : file.path("domains")) {
            List<Framework.Competence> competences = new ArrayList<>();
            for (JsonNode competence : domain.path("competences"))
                competences.add(new Framework.Competence(
                        new CompetenceCode(competence.path("code").asText()),
                        competence.path("title").asText()));
            domains.add(new Framework.Domain(
                    domain.path("code").asText(), domain.path("title").asText(), competences));
        }
        List<Double> cuts = new ArrayList<>();
        file.path("cutScores").path("values").forEach(cut -> cuts.add(cut.asDouble()));
        return new Framework(
                UUID.fromString(file.path("id").asText()),
                file.path("code").asText(),
                file.path("version").asInt(),
                file.path("title").asText(),
                domains,
                List.of(),
                new CutScores(cuts),
                file.path("cutScores").path("status").asText(),
                file.path("maxLevel").asInt(),
                file.path("pixPerLevel").asInt());
    }

    private static JsonNode read(String file) {
        try (InputStream in = ShippedCampaign.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new BadInput("there is no " + file);
            return YAML.readTree(in);
        } catch (IOException fault) {
            throw new IllegalStateException(file, fault);
        }
    }
}

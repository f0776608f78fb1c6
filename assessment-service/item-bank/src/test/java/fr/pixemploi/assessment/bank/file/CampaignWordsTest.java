package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shipped campaigns and templates say to the people who take them. */
class CampaignWordsTest {
    private static final String BOUNDS = "(?U)(?i).*\\b(%s)\\b.*";

    @ParameterizedTest
    @ValueSource(strings = {"tu", "te", "t'\\w+", "toi", "ton", "ta", "tes", "réponds", "ferme"})
    void everybodyIsSpokenToAsVous(String familiar) throws IOException {
        assertThat(said()).noneMatch(text -> text.matches(BOUNDS.formatted(familiar)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jugement", "débute", "débutez", "débutant", "débutante"})
    void nobodyIsCalledABeginnerOrToldThatTheyAreNotJudged(String word) throws IOException {
        assertThat(said()).noneMatch(text -> text.matches(BOUNDS.formatted(word)));
    }

    /** A test sees what is done in it, alone and today: not what people do at home, with help, or for others. */
    @ParameterizedTest
    @ValueSource(
            strings = {"démarches", "candidatures", "aider les autres", "avec de l'aide", "certification", "autonome"})
    void aStageSaysWhatTheTestSawAndNoMore(String beyond) throws IOException {
        assertThat(stages()).noneMatch(text -> text.matches(BOUNDS.formatted(beyond)));
    }

    @Test
    void thereAreWordsToLookAt() throws IOException {
        assertThat(stages()).hasSizeGreaterThan(80);
        assertThat(said()).hasSizeGreaterThan(120).contains("Mon bilan numérique", "Votre numéro de volontaire");
    }

    private static List<String> said() throws IOException {
        List<String> said = new ArrayList<>(stages());
        for (JsonNode campaign : campaigns()) {
            for (String field : List.of("title", "description"))
                said.add(campaign.path(field).asText());
            said.add(campaign.path("texts").path("participant").asText());
            said.add(campaign.path("question").path("label").asText());
        }
        return said;
    }

    private static List<String> stages() throws IOException {
        List<String> stages = new ArrayList<>();
        for (JsonNode campaign : campaigns()) {
            for (JsonNode stage : campaign.path("stages")) {
                stages.add(stage.path("title").asText());
                stages.add(stage.path("participant").asText());
            }
        }
        return stages;
    }

    private static List<JsonNode> campaigns() throws IOException {
        List<JsonNode> campaigns = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        Stream.concat(
                        yaml.readTree(AuthoredFile.text("campaign/campaigns.yaml"))
                                .path("campaigns")
                                .valueStream(),
                        yaml.readTree(AuthoredFile.text("campaign/templates.yaml"))
                                .path("templates")
                                .valueStream())
                .forEach(entry -> campaigns.add(entry.path("campaign")));
        return campaigns;
    }
}

package fr.pixemploi.assessment.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SharingPurposeTest {
    @Test
    void theEventNamesThePurposesThatThereAre() throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(Path.of("../contracts/events/sharing-consented.v1.schema.json")
                        .toFile())
                .at("/properties/purpose/enum");
        List<String> codes =
                Arrays.stream(SharingPurpose.values()).map(SharingPurpose::code).toList();
        assertThat(StreamSupport.stream(told.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .isEqualTo(codes);
        assertThat(codes).containsExactlyInAnyOrder(SharingPurpose.CODES.split("\\|"));
    }

    @Test
    void nobodysOwnWordsAreAPurposeNorRepeated() {
        assertThatThrownBy(() -> SharingPurpose.of("pour Margaux Exemple"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Margaux");
    }
}

package fr.pixemploi.assessment.live.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.AuthoredFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The rules of exam rooms that come with the service. */
class ShippedRoomRulesTest {
    @Test
    void suitTheirSchema() throws IOException {
        assertThat(AuthoredFile.faults("live/exam-room.schema.json", "live/exam-room.yaml"))
                .isEmpty();
    }
}

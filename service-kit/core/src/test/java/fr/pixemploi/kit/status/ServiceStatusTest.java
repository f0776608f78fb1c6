package fr.pixemploi.kit.status;

import static fr.pixemploi.kit.status.PartState.AWAY;
import static fr.pixemploi.kit.status.PartState.LATE;
import static fr.pixemploi.kit.status.PartState.UNKNOWN;
import static fr.pixemploi.kit.status.PartState.WORKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceStatusTest {
    @Test
    void theWorstPartDecidesAndWhatIsNotKnownDoesNot() {
        assertThat(ServiceStatus.of(true, List.of(WORKS, UNKNOWN))).isEqualTo(ServiceState.WORKS);
        assertThat(ServiceStatus.of(true, List.of(WORKS, LATE))).isEqualTo(ServiceState.SLOW_NEWS);
        assertThat(ServiceStatus.of(true, List.of(LATE, AWAY))).isEqualTo(ServiceState.TROUBLED);
        assertThat(ServiceStatus.of(false, List.of(WORKS, AWAY))).isEqualTo(ServiceState.CLOSED);
    }
}

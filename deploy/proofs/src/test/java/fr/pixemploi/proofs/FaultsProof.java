package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults of the engines under load, each of them many times. */
class FaultsProof {
    private static final String REPORT = "faults";

    private final Platform platform = RunningPlatform.get();

    /** Also after a failure in the middle. */
    @AfterEach
    void everythingRunsAgain() {
        platform.postgres().thaw();
        RunningPlatform.network().mend();
        platform.startWhatIsGone();
    }

    @Test
    void theDatabaseIsKilled() throws Exception {
        Faults.proof(
                REPORT, "PostgreSQL killed", 20, 2, () -> platform.postgres().kill(), platform::startPostgres);
    }

    @Test
    void theDatabaseStandsStillForAMinute() throws Exception {
        Faults.proof(
                REPORT,
                "PostgreSQL frozen",
                3,
                60,
                () -> platform.postgres().freeze(),
                () -> platform.postgres().thaw());
    }

    @Test
    void theNetworkToTheDatabaseIsDropped() throws Exception {
        Faults.proof(
                REPORT,
                "network to PostgreSQL dropped",
                5,
                30,
                RunningPlatform.network()::cut,
                RunningPlatform.network()::mend);
    }

    @Test
    void theDiskOfTheDatabaseIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.under(platform)) {
            Faults.proof(REPORT, "disk of PostgreSQL full", 5, 10, disk::fill, () -> {
                disk.free();
                platform.startWhatIsGone();
            });
        }
    }

    @Test
    void kafkaIsAway() throws Exception {
        Faults.proof(REPORT, "Kafka stopped", 5, 10, platform::stopKafka, platform::startKafka);
    }

    @Test
    void keycloakIsAway() throws Exception {
        Faults.proof(REPORT, "Keycloak stopped", 5, 10, platform::stopKeycloak, platform::startKeycloak);
    }
}

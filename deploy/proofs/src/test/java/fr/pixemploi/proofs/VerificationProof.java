package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.JvmOptions;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A thousand verifications a second for a minute, of one certificate after the other out of a hundred thousand, at set times whether answers come
 * or not. Service, database and those who call share the machine; the limit by address is off.
 */
class VerificationProof {
    private static final int CERTIFICATES = 100_000;
    private static final int ASKED_FOR = 5_000;
    private static final int CALLS_A_SECOND = 1_000;
    private static final int SECONDS = 60;

    private static final String FILL = """
            insert into certificate (id, code, status, subscription_id, candidate_id, beneficiary_id, session_id, centre_id, centre_name,
              venue_name, venue_town, first_name, last_name, sex, birth_date, birth_city, birth_country, birth_postal_code, test_day, result,
              status_list, status_index, published_at, aggregate_version)
            select gen_random_uuid(), 'P-' || substr(code, 1, 4) || '-' || substr(code, 5, 4) || '-' || substr(code, 9, 4) || '-' || substr(code, 13, 4),
              'PUBLISHED', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Centre Exemple',
              'Lycée Exemple', 'Exempleville', 'Léa', 'Exemple', 'FEMALE', '2001-02-03', 'Exempleville', 'France', '75001', '2026-12-08',
              '{"versionId": "pix-core-v3", "scorePix": 300, "maxScorePix": 895, "globalLevel": {"index": 3, "key": "independant-1", "label": "Indépendant 1", "fromPix": 256, "toPix": 383}, "competences": []}',
              1, n, now(), 1
            from (select n, translate(md5(n::text), '0123456789abcdef', '23456789BCDFGHJK') as code from generate_series(1, %d) n) drawn
            """.formatted(CERTIFICATES);

    @Test
    void aThousandVerificationsASecondAreAnswered() throws Exception {
        try (Platform platform = Platform.plan()
                .withoutLimits()
                .services(EnumSet.of(Service.CERTIFICATION))
                .in(Path.of("target/verification").toAbsolutePath())
                .fresh()
                .onFreePorts()
                .jvm(JvmOptions.forLoad(256))
                .progress(RunningPlatform.SAY)
                .start()) {
            try (OpenLoop loop = new OpenLoop(addresses(platform), Map.of(), Duration.ofSeconds(10))) {
                // A cold service is not what answers in production.
                loop.closed(16, Duration.ofSeconds(20));
                double most = loop.closed(16, Duration.ofSeconds(10));
                OpenLoop.Outcome outcome = loop.open(CALLS_A_SECOND, Duration.ofSeconds(SECONDS));
                assertThat(outcome.dishonest())
                        .as("neither answered nor sent away as promised")
                        .isZero();
                Map<String, Object> figures = new TreeMap<>();
                figures.put("certificates", CERTIFICATES);
                figures.put("callsASecond", CALLS_A_SECOND);
                figures.put("seconds", SECONDS);
                figures.put("answered", outcome.accepted());
                figures.put("refusedWithRetryAfter", outcome.refused());
                figures.put("p50Milliseconds", outcome.milliseconds(0.5));
                figures.put("p99Milliseconds", outcome.milliseconds(0.99));
                figures.put("callersLateP99Milliseconds", Faults.quantile(outcome.late(), 0.99));
                figures.put("callsASecondOf16WhoWait", Math.round(most));
                Figures.write("verification", "of codes, one instance", figures);
            }
        }
    }

    private static List<URI> addresses(Platform platform) throws SQLException {
        List<URI> addresses = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        platform.postgres().jdbcUrl(Service.CERTIFICATION),
                        Service.CERTIFICATION.databaseOwner(),
                        Service.CERTIFICATION.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(FILL);
            statement.execute("analyze certificate");
            try (ResultSet codes = statement.executeQuery("select code from certificate limit " + ASKED_FOR)) {
                while (codes.next())
                    addresses.add(
                            platform.endpoints().of(Service.CERTIFICATION).resolve("/v1/verify/" + codes.getString(1)));
            }
        }
        return addresses;
    }
}

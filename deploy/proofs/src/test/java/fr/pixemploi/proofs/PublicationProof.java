package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.service.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A meeting of the jury publishes five hundred sessions of twenty candidates, who are copies of one that sat a real test, while all instances
 * are killed twice on the way: each gets one certificate and each is told once.
 */
class PublicationProof {
    private static final int SESSIONS = 500;
    private static final int CANDIDATES_EACH = 20;
    private static final int ALL = SESSIONS * CANDIDATES_EACH;
    private static final int KILLS = 2;

    /** Each row of the first one once more, as whose is said in {@code copied}. */
    private static final List<String> COPIES = List.of(
            """
            create unlogged table copied as
            select n, (n - 1) / %d as of_session, gen_random_uuid() as candidate, gen_random_uuid() as person, gen_random_uuid() as leave,
              gen_random_uuid() as subscription, gen_random_uuid() as sitting, gen_random_uuid() as decision
            from generate_series(1, %d) n
            """.formatted(CANDIDATES_EACH, ALL),
            "create unlogged table copied_session as select of_session, gen_random_uuid() as id from copied group by of_session",
            """
            insert into certification_session
            select (jsonb_populate_record(s, jsonb_build_object('id', c.id, 'access_code', 'COPY' || c.of_session,
              'officer', null, 'assigned_at', null, 'published_at', null))).*
            from certification_session s, copied_session c where s.id = '%s'
            """,
            """
            insert into candidate
            select (jsonb_populate_record(s, jsonb_build_object('id', c.candidate, 'session_id', o.id, 'beneficiary_id', c.person,
              'seated_beneficiary_id', c.person, 'authorised_beneficiary_id', c.person, 'authorisation_id', c.leave))).*
            from candidate s, copied c join copied_session o using (of_session) where s.session_id = '%s'
            """,
            """
            insert into subscription
            select (jsonb_populate_record(s, jsonb_build_object('id', c.subscription, 'candidate_id', c.candidate))).*
            from subscription s join candidate one on one.id = s.candidate_id, copied c
            where one.session_id = '%s' and s.certification = 'pix'
            """,
            """
            insert into certification_sitting
            select (jsonb_populate_record(s, jsonb_build_object('id', c.sitting, 'candidate_id', c.candidate, 'beneficiary_id', c.person,
              'authorisation_id', c.leave))).*
            from certification_sitting s join candidate one on one.id = s.candidate_id, copied c where one.session_id = '%s'
            """,
            """
            insert into jury_decision
            select (jsonb_populate_record(d, jsonb_build_object('id', c.decision, 'subscription_id', c.subscription,
              'sitting_id', c.sitting))).*
            from jury_decision d join subscription s on s.id = d.subscription_id join candidate one on one.id = s.candidate_id, copied c
            where one.session_id = '%s' and s.certification = 'pix' and d.number = 1
            """);

    private final Platform platform = RunningPlatform.get();

    @Test
    void tenThousandCertificatesOfOneMeetingAreIssuedOnceEachOverKills() throws SQLException {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.certify();
        String first = journey.travel().sessionId();
        List<String> sessions = new ArrayList<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String copy : COPIES) statement.execute(copy.formatted(first));
            try (ResultSet rows = statement.executeQuery("select id from copied_session order by id")) {
                while (rows.next()) sessions.add(rows.getString(1));
            }
        }
        long began = System.nanoTime();
        String meeting = meet(sessions);
        long mostMegabytes = 0;
        int kills = 0;
        long waiting = SESSIONS;
        while (waiting > 0) {
            mostMegabytes = Math.max(mostMegabytes, megabytes());
            if (kills < KILLS && waiting < SESSIONS - (kills + 1L) * SESSIONS / (KILLS + 1)) {
                List<ServiceProcess> instances = platform.instances(Service.CERTIFICATION);
                instances.forEach(ServiceProcess::kill);
                instances.parallelStream().forEach(ServiceProcess::start);
                kills++;
            }
            SimulatedPerson.pause(250);
            waiting = count("select count(*) from deliberated_session where outcome is null and deliberation_id = '%s'"
                    .formatted(meeting));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        News.hasArrived();
        assertThat(kills).isEqualTo(KILLS);
        assertThat(count("select count(*) from deliberated_session where outcome = 'published'"))
                .as("published sessions")
                .isEqualTo(SESSIONS);
        assertThat(count("""
                select count(*) from copied c where 1 = (
                  select count(*) from certificate k where k.subscription_id = c.subscription and k.status = 'PUBLISHED')
                """)).as("candidates with one certificate").isEqualTo(ALL);
        assertThat(count("select count(*) from certificate k join copied c on c.subscription = k.subscription_id"))
                .as("certificates, also those that do not stand")
                .isEqualTo(ALL);
        assertThat(count("select count(distinct (status_list, status_index)) from certificate"))
                .as("places in status lists")
                .isEqualTo(count("select count(*) from certificate"));
        assertThat(count("select count(*) from jury_publication p join copied c on c.subscription = p.subscription_id"))
                .as("words to people")
                .isEqualTo(ALL);
        assertThat(count("""
                select count(*) from outbox_event o join certificate k on k.id = o.aggregate_id join copied c on c.subscription = k.subscription_id
                where o.type = 'fr.pixemploi.certification.certificate-published.v1'
                """)).as("news that a certificate was published").isEqualTo(ALL);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("certificates", ALL);
        figures.put("sessions", SESSIONS);
        figures.put("kills", kills);
        figures.put("seconds", Math.round(10 * seconds) / 10.0);
        figures.put("mostMegabytesOfBothInstances", mostMegabytes);
        figures.put("twice", 0);
        Figures.write("publication", "one meeting, all instances killed on the way", figures);
    }

    private String meet(List<String> sessions) {
        Map<String, Object> members = Map.of(
                "heldOn",
                "2026-12-15",
                "technical",
                "Julie Exemple",
                "pedagogical",
                "Jules Exemple",
                "outside",
                "Odile Exemple");
        return jury().with(Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .post("/v1/jury/deliberations", Map.of("members", members, "sessionIds", sessions))
                .expect(201)
                .path("id")
                .asText();
    }

    private Api jury() {
        return new Api(
                platform.endpoints().of(Service.CERTIFICATION),
                () -> platform.tokens().forUser("jury-julie"));
    }

    private long megabytes() {
        return MemoryUse.megabytes(platform.instances(Service.CERTIFICATION).stream()
                .flatMap(it -> it.processes().stream())
                .toList());
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(Service.CERTIFICATION),
                Service.CERTIFICATION.databaseOwner(),
                Service.CERTIFICATION.ownerPassword());
    }

    private long count(String question) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.service.ServiceProcess;
import java.sql.SQLException;
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

    private final Platform platform = RunningPlatform.get();
    private final CopiedSessions copies = new CopiedSessions(platform);

    @Test
    void tenThousandCertificatesOfOneMeetingAreIssuedOnceEachOverKills() throws SQLException {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.certify();
        List<String> sessions = copies.make(journey.travel().sessionId(), SESSIONS, CANDIDATES_EACH);
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
            waiting = copies.count(
                    "select count(*) from deliberated_session where outcome is null and deliberation_id = '%s'"
                            .formatted(meeting));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        News.hasArrived();
        assertThat(kills).isEqualTo(KILLS);
        assertThat(copies.count("select count(*) from deliberated_session where outcome = 'published'"))
                .as("published sessions")
                .isEqualTo(SESSIONS);
        assertThat(copies.count("""
                select count(*) from copied c where 1 = (
                  select count(*) from certificate k where k.subscription_id = c.subscription and k.status = 'PUBLISHED')
                """)).as("candidates with one certificate").isEqualTo(ALL);
        assertThat(copies.count(
                        "select count(*) from certificate k join copied c on c.subscription = k.subscription_id"))
                .as("certificates, also those that do not stand")
                .isEqualTo(ALL);
        assertThat(copies.count("select count(distinct (status_list, status_index)) from certificate"))
                .as("places in status lists")
                .isEqualTo(copies.count("select count(*) from certificate"));
        assertThat(copies.count(
                        "select count(*) from jury_publication p join copied c on c.subscription = p.subscription_id"))
                .as("words to people")
                .isEqualTo(ALL);
        assertThat(copies.count("""
                select count(*) from outbox_event o join certificate k on k.id = o.aggregate_id join copied c on c.subscription = k.subscription_id
                where o.type = 'fr.pixemploi.certification.certificate-published.v1'
                """))
                .as("news that a certificate was published")
                .isEqualTo(ALL);
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
}

package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Eight people finalize, publish, take back, give back, propose, confirm, decline and score again, all at once and over REST, what forty
 * candidates of both certifications did, while the certification service's instances are killed, now one and now both. Nothing that must
 * never be is so afterwards, and what was acknowledged is there, once.
 */
class CertificateKillProof {
    private static final int SESSIONS = 8;
    private static final int CANDIDATES_EACH = 5;
    private static final int MEMBERS = 8;
    private static final int SECONDS = 75;

    /** What no interleaving may come to, as the service's own tests have it. */
    private static final String NEVER = "certification-service/src/test/resources/never.yaml";

    private final Platform platform = RunningPlatform.get();
    private final CopiedSessions copies = new CopiedSessions(platform);

    @Test
    void oneCertificateStandsAndWhatWasAcknowledgedIsThereOverKills() throws Exception {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.certify();
        copies.make(journey.travel().sessionId(), SESSIONS, CANDIDATES_EACH);
        copies.alsoForClea();
        List<String> candidates = copies.texts(
                "select o.id || ' ' || c.candidate from copied c join copied_session o using (of_session) order by c.n");
        List<JuryMember> members = Stream.iterate(0, number -> number + 1)
                .limit(MEMBERS)
                .map(number -> new JuryMember(platform, copies, number))
                .toList();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        AtomicBoolean over = new AtomicBoolean();
        int kills;
        int steps;
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                AutoCloseable end = () -> over.set(true)) {
            Future<Integer> killing = thread.submit(() -> Killing.kill(platform, Service.CERTIFICATION, until, over));
            steps = Crowd.of(MEMBERS, MEMBERS, number -> goOn(members.get(number), number, candidates, until)).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            kills = killing.get();
        } finally {
            platform.startWhatIsGone();
        }
        News.hasArrived();
        List<String> violations = violations(members);
        assertThat(violations).isEmpty();
        int certificates = standAsTheirCodesSay();
        assertThat(kills).isPositive();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("seconds", SECONDS);
        figures.put("kills", kills);
        figures.put("candidates", SESSIONS * CANDIDATES_EACH);
        figures.put("people", MEMBERS);
        figures.put("steps", steps);
        figures.put("answersByStatus", statuses(members));
        figures.put(
                "acknowledgedProposals",
                all(members.stream().map(JuryMember::proposed)).size());
        figures.put(
                "acknowledgedConfirmations",
                all(members.stream().map(JuryMember::confirmed)).size());
        figures.put("wordsToPeople", copies.count("select count(*) from jury_publication"));
        figures.put("certificates", certificates);
        figures.put("violations", violations.size());
        Figures.write("certificate-kill", "all that a jury does, over two instances that are killed", figures);
    }

    private static int goOn(JuryMember member, int number, List<String> candidates, long until) {
        Random chance = new Random(1_000 + number);
        int steps = 0;
        while (System.nanoTime() < until) {
            String[] one = candidates.get(chance.nextInt(candidates.size())).split(" ");
            try {
                member.step(one[0], one[1]);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            steps++;
        }
        return steps;
    }

    private List<String> violations(List<JuryMember> members) throws Exception {
        List<String> found = new ArrayList<>();
        JsonNode never =
                new YAMLMapper().readTree(Workspace.find().root().resolve(NEVER).toFile());
        for (Map.Entry<String, JsonNode> rule : never.properties()) {
            long broken =
                    copies.count("select count(*) from (" + rule.getValue().asText() + ") b");
            if (broken > 0) found.add(rule.getKey() + ": " + broken);
        }
        for (String reason : all(members.stream().map(JuryMember::proposed))) {
            long once = copies.count("""
                    select count(*) from jury_decision d where d.kind = 'proposed' and d.reason = '%s' and not exists (
                      select from jury_decision x where x.subscription_id = d.subscription_id and x.reason = d.reason and x.kind = d.kind
                        and x.id <> d.id)
                    """.formatted(reason));
            if (once == 0) found.add("was acknowledged, and is not there once: " + reason);
        }
        for (String reason : all(members.stream().map(JuryMember::confirmed)))
            if (copies.count(
                            "select count(*) from jury_decision where kind = 'confirmed' and reason = '" + reason + "'")
                    == 0) found.add("was confirmed, and is not: " + reason);
        for (String candidate : all(members.stream().map(JuryMember::published)))
            if (copies.count("""
                    select count(*) from jury_publication p join subscription s on s.id = p.subscription_id
                    where s.candidate_id = '%s' and p.outcome is not null
                    """.formatted(candidate)) == 0)
                found.add("was published, and nobody was told: " + candidate);
        long told = copies.count("""
                select count(*) from outbox_event where type = 'fr.pixemploi.certification.certificate-published.v1'
                """);
        if (told != copies.count("select count(*) from certificate")) found.add("news of certificates: " + told);
        return found;
    }

    /** Each code, asked for by somebody without any account, says how its certificate is. */
    private int standAsTheirCodesSay() throws Exception {
        Api nobody = new Api(platform.endpoints().of(Service.CERTIFICATION), null);
        List<String> codes = copies.texts("select code || ' ' || lower(status) from certificate order by id");
        for (String code : codes) {
            String[] known = code.split(" ");
            assertThat(nobody.get("/v1/verify/" + known[0])
                            .expect(200)
                            .path("status")
                            .asText())
                    .as(known[0])
                    .isEqualTo(known[1]);
        }
        return codes.size();
    }

    private static Set<String> all(Stream<Set<String>> sets) {
        return sets.collect(HashSet::new, Set::addAll, Set::addAll);
    }

    private static Map<Integer, Integer> statuses(List<JuryMember> members) {
        return members.stream()
                .flatMap(member -> member.statuses().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }
}

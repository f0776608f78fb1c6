package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to sessions and candidates by chance, over REST: what the jury may do, and the centre's finalization. Without an answer
 * the same is sent again; what was acknowledged is kept.
 */
final class JuryMember {
    private static final List<Integer> ANSWERS = List.of(200, 204, 404, 409, 422);
    private static final int MOST_PAUSE = 100;
    private static final List<Map<String, Object>> WISHES = List.of(
            Map.of("status", "rejected", "comment", "fraud"),
            Map.of("status", "rejected", "comment", "fraud", "certifications", List.of("clea-numerique")),
            Map.of("status", "rejected", "comment", "rejected-due-to-insufficient-correct-answers"),
            Map.of("status", "cancelled", "comment", "cancelled-by-jury"),
            Map.of("status", "cancelled", "comment", "cancelled-by-jury", "certifications", List.of("pix")),
            Map.of("status", "validated", "certifications", List.of("pix")),
            Map.of("status", "as-scored"),
            Map.of("status", "as-scored", "certifications", List.of("clea-numerique")));

    private final Platform platform;
    private final CopiedSessions copies;
    private final Random chance;
    private final String name;
    private final Set<String> proposed = ConcurrentHashMap.newKeySet();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> statuses = new HashMap<>();

    JuryMember(Platform platform, CopiedSessions copies, int number) {
        this.platform = platform;
        this.copies = copies;
        this.chance = new Random(number);
        this.name = number % 2 == 0 ? "jury-julie" : "jury-jules";
    }

    /** Reasons of proposals that were acknowledged. */
    Set<String> proposed() {
        return proposed;
    }

    /** Reasons of those that this one confirmed. */
    Set<String> confirmed() {
        return confirmed;
    }

    /** Candidates whom this one published. */
    Set<String> published() {
        return published;
    }

    /** How often which status was answered. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    void step(String session, String candidate) throws SQLException {
        String ofSession = "/v1/jury/sessions/" + session;
        String ofCandidate = "/v1/jury/candidates/" + candidate;
        Map<String, Object> reason = Map.of("reason", "Essai " + UUID.randomUUID());
        switch (chance.nextInt(14)) {
            case 0 -> finalizeSession(session);
            case 1 -> call(name, "POST", ofSession + "/publication", null);
            case 2, 3 -> {
                if (done(call(name, "POST", ofCandidate + "/publication", null))) published.add(candidate);
            }
            case 4 -> call(name, "POST", ofSession + "/publication-withdrawal", reason);
            case 5 -> call(name, "POST", ofCandidate + "/publication-withdrawal", reason);
            case 6 -> call(name, "POST", ofSession + "/finalization-withdrawal", reason);
            case 7, 8, 9 -> propose(ofCandidate, reason);
            case 10, 11, 12 -> answer(candidate, ofCandidate);
            default -> call(name, "POST", ofSession + "/rescoring", null);
        }
    }

    private void finalizeSession(String session) {
        String finalization = "/v1/sessions/" + session + "/finalization";
        call("claire", "PUT", finalization + "/declaration", Map.of("attendanceSigned", true));
        call("claire", "POST", finalization, null);
    }

    private void propose(String ofCandidate, Map<String, Object> reason) {
        Map<String, Object> wish = new HashMap<>(WISHES.get(chance.nextInt(WISHES.size())));
        wish.putAll(reason);
        if (done(call(name, "POST", ofCandidate + "/proposal", wish)))
            proposed.add(String.valueOf(reason.get("reason")));
    }

    /** What this one read last: somebody else may have answered it meanwhile. */
    private void answer(String candidate, String ofCandidate) throws SQLException {
        List<String> read = copies.texts("""
                select to_char(d.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' || d.reason
                from jury_decision d join subscription s on s.id = d.subscription_id
                where s.candidate_id = '%s' and d.kind = 'proposed' order by d.made_at desc limit 1
                """.formatted(candidate));
        if (read.isEmpty()) return;
        String[] proposal = read.getFirst().split(" ", 2);
        boolean agrees = chance.nextInt(6) > 0;
        String at = ofCandidate + "/proposal/" + (agrees ? "confirmation" : "refusal");
        if (done(call(name, "POST", at, Map.of("proposedAt", proposal[0]))) && agrees) confirmed.add(proposal[1]);
    }

    private static boolean done(Api.Answer answer) {
        return answer.status() < 300;
    }

    /** Until there is an answer: the same call, under the same key. */
    private Api.Answer call(String who, String method, String at, @Nullable Object body) {
        Api api = new Api(
                        platform.endpoints().of(Service.CERTIFICATION),
                        () -> platform.tokens().forUser(who))
                .with(
                        method.equals("POST")
                                ? Map.of("Idempotency-Key", UUID.randomUUID().toString())
                                : Map.of());
        long end = System.nanoTime() + Patience.FAR.toNanos();
        while (true) {
            try {
                Api.Answer answer = api.send(method, at, body);
                statuses.merge(answer.status(), 1, Integer::sum);
                if (ANSWERS.contains(answer.status())) return answer;
                if (answer.status() == 500 || answer.status() < 500) throw new AssertionError("unexpected: " + answer);
            } catch (JourneyFailure noAnswer) {
                if (!(noAnswer.getCause() instanceof IOException)) throw noAnswer;
            }
            if (System.nanoTime() > end) throw new AssertionError("no answer in time: " + at);
            SimulatedPerson.pause(chance.nextInt(MOST_PAUSE));
        }
    }
}

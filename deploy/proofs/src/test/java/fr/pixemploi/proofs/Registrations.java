package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Postgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partner that registers people, several at once, whatever breaks: what is not acknowledged is sent again under its key. In the end each
 * is there once, and so is the event of each.
 */
final class Registrations implements AutoCloseable {
    /** What a service may answer while something is broken; 502 is of the load balancer, when an instance dies. */
    private static final Set<Integer> HONEST = Set.of(201, 429, 502, 503);

    private static final long PAUSE_MILLIS = 50;

    private final Api partner;
    private final Postgres postgres;
    private final String run = "faults-" + UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger ones = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> workers = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
    private volatile long longestMillis;
    private volatile boolean over;

    Registrations(Platform platform, int workers) {
        this.partner = new Cast(platform.endpoints(), platform.tokens()).partner("partner-alpha", Service.PROFILE);
        this.postgres = platform.postgres();
        for (int worker = 0; worker < workers; worker++) {
            String name = run + "-" + worker;
            this.workers.add(threads.submit(() -> {
                for (int number = 0; !over; number++) {
                    register(name + "-" + number);
                    SimulatedPerson.pause(PAUSE_MILLIS);
                }
            }));
        }
    }

    /** Registers one more, and comes back when it was acknowledged. */
    void one() {
        register(run + "-one-" + ones.incrementAndGet());
    }

    private void register(String externalId) {
        Api once = partner.with(Map.of("Idempotency-Key", externalId));
        long end = System.nanoTime() + Patience.FAR.toNanos();
        while (true) {
            long begun = System.nanoTime();
            Api.Answer answer = attempt(once, externalId);
            longestMillis = Math.max(longestMillis, (System.nanoTime() - begun) / 1_000_000);
            int status = answer == null ? 0 : answer.status();
            answers.merge(status, 1, Integer::sum);
            if (answer != null && status == 201) {
                acknowledged.put(externalId, answer.body().path("id").asText());
                return;
            }
            if (answer != null && !HONEST.contains(status) && !answer.code().equals("idempotency-in-flight")) {
                violations.add(answer.call() + " answered " + status + " " + answer.text());
                // Sent again it is refused again.
                if (status < 500) throw new AssertionError(violations.getLast());
            }
            if (System.nanoTime() > end)
                throw new AssertionError(externalId + " is not acknowledged; the last answer is " + answer
                        + ", and all of them, by status, " + answers);
            SimulatedPerson.pause(PAUSE_MILLIS);
        }
    }

    private static Api.@Nullable Answer attempt(Api api, String externalId) {
        try {
            return api.post(
                    "/v1/beneficiaries",
                    Map.of(
                            "structureId",
                            Cast.MISSION_LOCALE,
                            "externalId",
                            externalId,
                            "firstName",
                            "Lou",
                            "lastName",
                            "Exemple",
                            "birthDate",
                            "2003-04-05"));
        } catch (JourneyFailure | IllegalStateException noAnswer) {
            // The service's, or that of Keycloak about a token.
            if (noAnswer.getCause() instanceof IOException) return null;
            throw noAnswer;
        }
    }

    /** Ends it, and compares what was acknowledged with what is there. */
    Map<String, Object> result() throws Exception {
        over = true;
        for (Future<?> worker : workers) worker.get();
        News.hasArrived();
        Map<String, List<String>> stored = stored();
        acknowledged.forEach((externalId, id) -> {
            if (!List.of(id).equals(stored.get(externalId)))
                violations.add(externalId + " was acknowledged as " + id + " and is " + stored.get(externalId));
        });
        stored.keySet().stream()
                .filter(externalId -> !acknowledged.containsKey(externalId))
                .forEach(externalId -> violations.add(externalId + " is there and was never acknowledged"));
        Set<String> ids = Set.copyOf(acknowledged.values());
        Map<String, Long> told = Topics.read("profile.beneficiary", message -> ids.contains(message.key())).stream()
                .filter(message -> Topics.header(message, "ce_type").contains("beneficiary-registered"))
                .collect(Collectors.groupingBy(message -> Topics.header(message, "ce_subject"), Collectors.counting()));
        ids.stream().filter(id -> !told.containsKey(id)).forEach(id -> violations.add("nobody was told of " + id));
        assertThat(violations).isEmpty();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("operations", acknowledged.size());
        figures.put("violations", violations.size());
        figures.put("answersByStatus", new TreeMap<>(answers));
        figures.put("longestAnswerMilliseconds", longestMillis);
        return figures;
    }

    private Map<String, List<String>> stored() throws SQLException {
        try (Connection connection = postgres.connect(Service.PROFILE);
                PreparedStatement select = connection.prepareStatement(
                        "select external_id, id from beneficiary where external_id like ? || '%'")) {
            select.setString(1, run);
            try (ResultSet rows = select.executeQuery()) {
                Map<String, List<String>> stored = new HashMap<>();
                while (rows.next())
                    stored.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                            .add(rows.getString(2));
                return stored;
            }
        }
    }

    /** After a failure nothing is tried any more, which may take minutes. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}

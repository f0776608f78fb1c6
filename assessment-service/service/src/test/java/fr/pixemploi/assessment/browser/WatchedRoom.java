package fr.pixemploi.assessment.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import fr.pixemploi.kit.browser.TestPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A room of twenty as the two services would tell it to a page, and change it as the page asks. */
final class WatchedRoom {
    static final String GATEWAY = "/assessment";
    private static final String NAMES = "/certification";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Map<String, String>> CATEGORIES = List.of(
            Map.of("code", "image-not-displaying", "french", "L'image ne s'affiche pas", "english", "x"),
            Map.of("code", "file-not-opening", "french", "Le fichier ne s'ouvre pas", "english", "x"),
            Map.of("code", "website-blocked", "french", "Le site à consulter est bloqué ici", "english", "x"));

    private final List<String> calls = new ArrayList<>();
    private final Map<Integer, Map<String, Object>> candidates = new TreeMap<>();
    private int changes;
    private boolean ended;
    private boolean cut;
    private boolean names;

    void serve(TestPages pages) {
        pages.answer("/v1/", this::answer);
        pages.behind(GATEWAY);
        pages.answer(GATEWAY + "/v1/", this::answer);
        pages.answer(NAMES + "/v1/", this::answer);
    }

    /** Anew: two alerts, three who ask or stand still, four absent, three who have come, six at work, two done. */
    synchronized void begin() {
        calls.clear();
        candidates.clear();
        ended = false;
        cut = false;
        names = true;
        for (int number = 1; number <= 20; number++) candidates.put(number, blank(number));
        for (int number : new int[] {7, 8, 1, 2, 3, 15, 16, 17, 18, 19, 20}) start(number);
        for (int number : new int[] {4, 5}) end(number, number == 4 ? "completed" : "candidate");
        alert(7, "image-not-displaying", 12, 245, true);
        alert(8, "file-not-opening", 3, 70, false);
        candidates.get(8).put("resumeAskedAt", ago(30));
        candidates.get(8).put("interruptedAt", ago(300));
        candidates.get(1).put("resumeAskedAt", ago(90));
        candidates.get(2).put("interruptedAt", ago(130));
        candidates.get(3).put("presenceLost", true);
        candidates.get(3).put("lastSeenAt", ago(45));
        for (int number : new int[] {9, 13, 14}) candidates.get(number).put("presentAt", ago(600));
        candidates.get(9).put("account", "seated");
        candidates.get(13).put("account", "seated");
        candidates.get(13).put("authorisedAt", ago(60));
        candidates.get(13).put("authorisationValidUntil", ago(-7000));
        candidates
                .get(20)
                .put(
                        "accommodations",
                        Map.of("timeFactor", 1.33, "readAloud", true, "breaks", false, "noFocusRule", false));
        candidates.get(20).put("focusLosses", 2);
        changed();
    }

    synchronized void raise(int number) {
        alert(number, "image-not-displaying", 4, 1, false);
        changed();
    }

    synchronized void end() {
        ended = true;
        changed();
    }

    synchronized void cut(boolean now) {
        cut = now;
        changed();
    }

    synchronized void withoutNames() {
        names = false;
    }

    /** @param pattern of method, address and body */
    synchronized List<String> calls(String pattern) {
        return calls.stream().filter(call -> call.matches(pattern)).toList();
    }

    private Map<String, Object> blank(int number) {
        Map<String, Object> one = new HashMap<>();
        one.put("candidateId", "c-" + number);
        one.put("number", number);
        one.put("presenceLost", false);
        one.put("focusLosses", 0);
        one.put("accommodations", Map.of("timeFactor", 1, "readAloud", false, "breaks", false, "noFocusRule", false));
        one.put("account", "expected");
        one.put("accountDiffers", false);
        return one;
    }

    private void start(int number) {
        candidates
                .get(number)
                .putAll(Map.of(
                        "presentAt",
                        ago(3000),
                        "account",
                        "seated",
                        "authorisedAt",
                        ago(2900),
                        "authorisationValidUntil",
                        ago(-4000),
                        "sittingId",
                        "s-" + number,
                        "startedAt",
                        ago(2800),
                        "question",
                        10 + number));
    }

    private void end(int number, String reason) {
        start(number);
        candidates.get(number).putAll(Map.of("endedAt", ago(20), "endReason", reason));
    }

    private void alert(int number, String category, int question, int seconds, boolean escalated) {
        candidates
                .get(number)
                .put(
                        "alert",
                        Map.of(
                                "id",
                                "a-" + number,
                                "number",
                                question,
                                "category",
                                category,
                                "raisedAt",
                                ago(seconds),
                                "escalated",
                                escalated));
    }

    private static String ago(long seconds) {
        return Instant.now().minus(Duration.ofSeconds(seconds)).toString();
    }

    private void changed() {
        changes++;
        notifyAll();
    }

    /** In the order of urgency, as the service sorts. */
    private String room() throws JsonProcessingException {
        List<Map<String, Object>> ordered = new ArrayList<>(candidates.values());
        ordered.sort(java.util.Comparator.comparing((Map<String, Object> one) -> !one.containsKey("alert"))
                .thenComparing(
                        one -> one.get("alert") instanceof Map<?, ?> alert ? String.valueOf(alert.get("raisedAt")) : "")
                .thenComparing(one -> !one.containsKey("resumeAskedAt"))
                .thenComparing(one -> !one.containsKey("interruptedAt")));
        return JSON.writeValueAsString(Map.of(
                "sessionId",
                "r-1",
                "room",
                "Salle 12",
                "startsAt",
                "2026-12-08T09:30:00",
                "timeZone",
                "Europe/Paris",
                "status",
                "open",
                "counts",
                Map.of(),
                "candidates",
                ordered));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String address = exchange.getRequestURI().toString().replaceFirst("^(" + GATEWAY + "|" + NAMES + ")", "");
        boolean ofNames = exchange.getRequestURI().getPath().startsWith(NAMES);
        String call = exchange.getRequestMethod() + " " + address;
        boolean entered = "Invigilation token-of-the-room"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        synchronized (this) {
            calls.add(call + (body.isEmpty() ? "" : " " + body));
            if (cut) return;
            if (ofNames && !names) {
                TestPages.send(exchange, 503, "application/problem+json", "{\"status\": 503, \"detail\": \"Absent.\"}");
                return;
            }
        }
        if (call.equals("POST /v1/live-sessions/invigilation") || call.equals("POST /v1/sessions/invigilation")) {
            if (body.toUpperCase(java.util.Locale.ROOT).contains("ZZZZ"))
                TestPages.send(
                        exchange,
                        422,
                        "application/problem+json",
                        "{\"status\": 422, \"detail\": \"Ce numéro et ce code ne marchent pas.\"}");
            else
                TestPages.send(
                        exchange,
                        201,
                        "application/json",
                        "{\"token\": \"token-of-the-room\", \"sessionId\": \"r-1\", \"room\": \"Salle 12\"}");
        } else if (!entered || ended) {
            TestPages.send(exchange, 401, "application/problem+json", "{\"status\": 401, \"code\": \"invalid-token\"}");
        } else if (call.equals("GET /v1/sessions/r-1/live/events")) {
            stream(exchange);
        } else if (call.equals("GET /v1/alert-categories")) {
            TestPages.send(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", CATEGORIES)));
        } else if (call.equals("GET /v1/sessions/invigilation/names")) {
            List<Map<String, Object>> all = new ArrayList<>();
            candidates
                    .keySet()
                    .forEach(number -> all.add(Map.of(
                            "candidateId",
                            "c-" + number,
                            "number",
                            number,
                            "firstName",
                            "Léa " + number,
                            "lastName",
                            "Exemple")));
            TestPages.send(
                    exchange,
                    200,
                    "application/json",
                    JSON.writeValueAsString(Map.of("sessionId", "r-1", "items", all)));
        } else command(exchange, call, body);
    }

    private void command(HttpExchange exchange, String call, String body) throws IOException {
        String id = call.replaceFirst(".*/(?:c|a)-(\\d+)/.*", "$1");
        String what = call.replaceFirst(".*/([a-z-]+)(\\?.*)?$", "$1");
        if (body.contains("zzzz")) {
            TestPages.send(
                    exchange,
                    422,
                    "application/problem+json",
                    "{\"status\": 422, \"detail\": \"Ce code d'arrivée ne marche pas ici.\"}");
            return;
        }
        Consumer<Map<String, Object>> change = switch (what) {
            case "attendance" -> one -> one.put("presentAt", ago(0));
            case "account" -> one -> one.put("account", "seated");
            case "start-authorisation" ->
                one -> one.putAll(Map.of("authorisedAt", ago(0), "authorisationValidUntil", ago(-7000)));
            case "validation", "dismissal" -> one -> one.remove("alert");
            case "end" -> one -> one.putAll(Map.of("endedAt", ago(0), "endReason", "technical"));
            default ->
                one -> {
                    one.remove("resumeAskedAt");
                    one.remove("interruptedAt");
                };
        };
        String line;
        synchronized (this) {
            Map<String, Object> one = candidates.get(Integer.parseInt(id));
            change.accept(one);
            line = JSON.writeValueAsString(one);
            changed();
        }
        TestPages.send(exchange, 200, "application/json", line);
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        int seen = -1;
        while (true) {
            String event;
            synchronized (this) {
                try {
                    while (seen == changes) wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                if (ended || cut) return;
                seen = changes;
                event = "event: room\ndata: " + room() + "\n\n:\n\n";
            }
            exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }
}

package fr.pixemploi.assessment.live.rest.door;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the token of an entry opens: its own room, and there these operations. All else is closed, also what will be added one day. */
final class RoomReach {
    private static final String LIVE = "/v1/sessions/{id}/live";
    private static final String CANDIDATE = LIVE + "/candidates/{candidateId}/";
    private static final String ALERT = LIVE + "/alerts/{alertId}/";
    private static final String PLACE = "/v1/live-sessions/{id}/candidates/{candidateId}/";

    private static final Set<String> OPERATIONS = Set.of(
            "GET " + LIVE,
            "GET " + LIVE + "/events",
            "POST " + CANDIDATE + "start-authorisation",
            "POST " + CANDIDATE + "resume-authorisation",
            "POST " + CANDIDATE + "interruption",
            "POST " + CANDIDATE + "end",
            "POST " + ALERT + "validation",
            "POST " + ALERT + "dismissal",
            "PUT " + PLACE + "account",
            "DELETE " + PLACE + "account",
            "PUT " + PLACE + "attendance",
            "DELETE " + PLACE + "attendance",
            "GET /v1/alert-categories");

    private static final Pattern OTHER_ID = Pattern.compile("\\{\\w+}");
    private static final String ANY_ID = "[0-9a-f-]{36}";

    private RoomReach() {}

    static boolean covers(String method, String path, UUID session) {
        String call = method + " " + path;
        return OPERATIONS.stream()
                .map(operation -> OTHER_ID.matcher(operation.replace("{id}", session.toString()))
                        .replaceAll(ANY_ID))
                .anyMatch(call::matches);
    }

    /** @param template of an address, as the document has it */
    static boolean covers(String method, String template) {
        return OPERATIONS.contains(method + " " + template);
    }
}

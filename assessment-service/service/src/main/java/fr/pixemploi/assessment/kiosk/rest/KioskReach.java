package fr.pixemploi.assessment.kiosk.rest;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a session's token opens: its sitting and its result, and of those these operations. All else is closed, also what will be
 * added one day.
 */
final class KioskReach {
    private static final String SITTINGS = "/v1/sittings/";
    private static final String RESULTS = "/v1/results/";
    private static final Set<String> OF_SITTING = Set.of("GET ", "POST /answers", "POST /uploads", "POST /end");
    private static final Set<String> OF_RESULT = Set.of("GET ");

    private static final String ID = "{id}";

    private KioskReach() {}

    /** A look at the result, or sharing it, is no sign that the person still works at the kiosk. */
    static boolean isSignOfLife(String path) {
        return !path.startsWith(RESULTS) && !path.endsWith("/sharings");
    }

    /** @param result asked for only when the address is of a result */
    static boolean covers(String method, String path, UUID sitting, Supplier<Optional<UUID>> result) {
        if (path.startsWith(SITTINGS)) return opens(OF_SITTING, SITTINGS + sitting, method, path);
        if (path.startsWith(RESULTS))
            return result.get()
                    .map(id -> opens(OF_RESULT, RESULTS + id, method, path))
                    .orElse(false);
        return false;
    }

    /** @param template of an address, as the document has it */
    static boolean covers(String method, String template) {
        return opens(OF_SITTING, SITTINGS + ID, method, template) || opens(OF_RESULT, RESULTS + ID, method, template);
    }

    private static boolean opens(Set<String> operations, String root, String method, String path) {
        return path.startsWith(root) && operations.contains(method + " " + path.substring(root.length()));
    }
}

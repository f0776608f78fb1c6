package fr.pixemploi.proofs;

import java.util.Map;
import java.util.Set;

/**
 * One call that must be refused.
 *
 * @param kind what kind of fault it has, for the count
 * @param what the fault itself, for people
 * @param path with query, as it goes over the wire
 * @param body null for none
 * @param by the actor whose token goes along, or null for none
 * @param statuses which refusals are right
 * @param codes the codes that are right; empty when any is
 * @param pointer the place that the problem must name; null when it need not name any
 */
record BadCall(
        String kind,
        String what,
        String method,
        String path,
        Map<String, String> headers,
        byte[] body,
        boolean chunked,
        String by,
        Set<Integer> statuses,
        Set<String> codes,
        String pointer) {

    /** One whose problem need not name a place. */
    BadCall(
            String kind,
            String what,
            String method,
            String path,
            Map<String, String> headers,
            byte[] body,
            boolean chunked,
            String by,
            Set<Integer> statuses,
            Set<String> codes) {
        this(kind, what, method, path, headers, body, chunked, by, statuses, codes, null);
    }
}

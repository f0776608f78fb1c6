package fr.pixemploi.proofs;

import fr.pixemploi.proofs.Documents.Operation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
    /** The valid call itself, into which one fault is to be put; refused with 422 and any code unless something else is said. */
    static BadCall like(ValidCall valid, Operation operation, String kind, String what) {
        return new BadCall(
                kind,
                what,
                operation.method(),
                valid.path(),
                valid.headers(),
                valid.bytes(),
                false,
                valid.by(),
                Set.of(422),
                Set.of(),
                null);
    }

    BadCall named(String otherKind, String otherFault) {
        return new BadCall(otherKind, otherFault, method, path, headers, body, chunked, by, statuses, codes, pointer);
    }

    BadCall by(String other) {
        return new BadCall(kind, what, method, path, headers, body, chunked, other, statuses, codes, pointer);
    }

    BadCall to(String otherPath) {
        return new BadCall(kind, what, method, otherPath, headers, body, chunked, by, statuses, codes, pointer);
    }

    /** @param value null takes the header away */
    BadCall with(String header, String value) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        if (value == null) others.remove(header);
        else others.put(header, value);
        return new BadCall(kind, what, method, path, others, body, chunked, by, statuses, codes, pointer);
    }

    BadCall sending(byte[] otherBody) {
        return new BadCall(kind, what, method, path, headers, otherBody, chunked, by, statuses, codes, pointer);
    }

    BadCall sending(String text) {
        return sending(text.getBytes(StandardCharsets.UTF_8));
    }

    BadCall inChunks() {
        return new BadCall(kind, what, method, path, headers, body, true, by, statuses, codes, pointer);
    }

    BadCall refusedWith(Set<Integer> rightStatuses, Set<String> rightCodes) {
        return new BadCall(kind, what, method, path, headers, body, chunked, by, rightStatuses, rightCodes, pointer);
    }

    BadCall refusedWith(int status, String code) {
        return refusedWith(Set.of(status), Set.of(code));
    }

    BadCall naming(String place) {
        return new BadCall(kind, what, method, path, headers, body, chunked, by, statuses, codes, place);
    }

    /** Text of a value for people who read a failure. */
    static String brief(String value) {
        return value.length() <= 60 ? value : value.substring(0, 40) + "... (" + value.length() + " characters)";
    }
}

package fr.pixemploi.profile.caseload.domain.call;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import java.time.Instant;
import java.util.UUID;

/**
 * A person to be called, and why.
 *
 * @param position in the order
 */
public record FirstCall(CaseloadEntry entry, CallRule rule, Position position) {
    /**
     * A place in the order: by the rule, then by who waits longest, then by the person.
     *
     * @param rank of the rule, from 1
     * @param since when the reason began, or when what it is about will be
     */
    public record Position(int rank, Instant since, UUID beneficiaryId) {
        /** Before everybody. */
        public static final Position FIRST = new Position(0, Instant.EPOCH, new UUID(0, 0));
    }
}

package fr.pixemploi.certification.duty.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a session is organised, as its centre said. What nobody said is null.
 *
 * @param invigilators names, as the centre writes them: they may have no account
 * @param computers in the room, those to spare included
 * @param ownStaff candidates who work for the centre
 * @param dedicated whether the session is for the centre's own staff alone
 * @param untrained that no invigilator has trained a candidate within the time of the rule
 * @param unrelated that no candidate is a relative or subordinate of an invigilator
 * @param version zero while nothing was said
 */
public record Organisation(
        UUID sessionId,
        List<String> invigilators,
        @Nullable Integer computers,
        @Nullable Integer ownStaff,
        @Nullable Boolean dedicated,
        @Nullable Declaration untrained,
        @Nullable Declaration unrelated,
        long version) {
    public Organisation {
        invigilators = List.copyOf(invigilators);
    }

    /** Nothing was said yet. */
    public static Organisation unsaid(UUID sessionId) {
        return new Organisation(sessionId, List.of(), null, null, null, null, null, 0);
    }

    /**
     * What the centre says.
     *
     * @param untrained whether it declares so
     * @param unrelated whether it declares so
     */
    public record Said(
            List<String> invigilators,
            @Nullable Integer computers,
            @Nullable Integer ownStaff,
            @Nullable Boolean dedicated,
            boolean untrained,
            boolean unrelated) {}

    /**
     * The centre says it anew. A declaration is about the invigilators that it was made of: with others it is a new one.
     *
     * @param by account of who says so
     */
    public Organisation arranged(Said said, String by, Instant now) {
        boolean same = said.invigilators().equals(invigilators);
        Declaration fresh = new Declaration(by, now);
        return new Organisation(
                sessionId,
                said.invigilators(),
                said.computers(),
                said.ownStaff(),
                said.dedicated(),
                declared(said.untrained(), same ? untrained : null, fresh),
                declared(said.unrelated(), same ? unrelated : null, fresh),
                version + 1);
    }

    private static @Nullable Declaration declared(boolean said, @Nullable Declaration before, Declaration fresh) {
        if (!said) return null;
        return before == null ? fresh : before;
    }
}

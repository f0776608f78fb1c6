package fr.pixemploi.certification.candidate.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a candidate's identity the centre asked the jury to correct.
 *
 * @param waits whether a request waits for its answer
 * @param answer the last one that the jury gave; null when it gave none
 */
public record AskedIdentity(boolean waits, @Nullable Answer answer) {
    public static final AskedIdentity NOTHING = new AskedIdentity(false, null);

    /** @param reason the jury's, for the centre and the candidate */
    public record Answer(boolean corrected, String reason, Instant at) {}
}

package fr.pixemploi.certification.letter.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a candidate about their session.
 *
 * @param said digest of what it says of the session as it was when the letter was noted
 * @param email where it goes; null when the candidate, or the address, is gone
 * @param isCandidate whether the candidate is in that session, and comes
 * @param begun that it was about to be handed over before: whoever finds it so does not know whether it was
 */
public record NoticeLetter(
        UUID id,
        UUID sessionId,
        UUID said,
        NoticeKind kind,
        @Nullable String email,
        boolean isCandidate,
        boolean begun) {}

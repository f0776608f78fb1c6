package fr.pixemploi.certification.deliberation.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that waits for its publication.
 *
 * @param startsAt on the clock of the venue
 * @param officer account of the member who took it in hand, or null
 * @param candidates how many
 * @param questions of how many candidates, or incidents of the whole session, a human looks at what; empty when the whole can be published as it is
 */
public record QueuedSession(
        UUID id,
        UUID centreId,
        String venue,
        String town,
        LocalDateTime startsAt,
        String timeZone,
        Instant finalizedAt,
        @Nullable String officer,
        long candidates,
        Map<OpenQuestion, Integer> questions) {
    /** Why a human looks at a candidate. */
    public enum OpenQuestion {
        /** A proposal waits for its second reader. */
        PROPOSAL,
        /** Alerts or left pages; no rule decides on them. */
        INTEGRITY_FACTS,
        /** Something happened in the room that the jury should know of; of the whole session too. */
        INCIDENT,
        /** A test that was begun has not come back. */
        AWAITED_TEST,
        /** A test came back that is not known to be the candidate's. */
        UNMATCHED_TEST,
        /** A centre asks to correct who a candidate is. */
        IDENTITY_CORRECTION
    }

    public QueuedSession {
        questions = Map.copyOf(questions);
    }

    public boolean isAutomatic() {
        return questions.isEmpty();
    }
}

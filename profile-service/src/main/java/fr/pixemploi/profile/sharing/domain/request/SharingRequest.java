package fr.pixemploi.profile.sharing.domain.request;

import fr.pixemploi.profile.sharing.domain.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser asked a person, in the name of a structure, to share results with it. The person decides, and need not answer: it ends by
 * itself. What came of it the structure sees by what is shared alone, so that a refusal looks like no answer.
 *
 * @param fileId the file that the structure has of the person
 * @param reason a code of {@code sharing/requests.yaml}
 * @param askedBy account of the adviser
 * @param endsAt from then on it is not open any more
 * @param offer made because the person registered with the structure, whoever it is: the person is shown it where there is a result to share,
 *     and the structure cannot tell
 * @param answer for the person alone; null while there is none
 */
public record SharingRequest(
        UUID id,
        UUID structureId,
        UUID fileId,
        String reason,
        Purpose purpose,
        String askedBy,
        Instant askedAt,
        Instant endsAt,
        boolean offer,
        @Nullable Answer answer) {
    /** What the person said. */
    public enum Answer {
        ACCEPTED,
        REFUSED
    }

    public boolean openAt(Instant now) {
        return answer == null && now.isBefore(endsAt);
    }
}

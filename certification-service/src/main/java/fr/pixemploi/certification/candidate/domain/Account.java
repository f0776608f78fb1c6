package fr.pixemploi.certification.candidate.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose account a candidate answers with, as far as it is known: named at enrolment, or seated in the exam room once the identity was
 * checked.
 *
 * @param person null while nobody knows, and while the account counts for another number of the session
 * @param eligibleCompetences competences at level 1 or more that were known when the account became known; null before
 * @param cleaOpened whether a badge that was known then opens CléA numérique; null before
 * @param seated whom the room seated; null when nobody, or it said nothing
 * @param said how far the room's record had come when it said so
 */
public record Account(
        @Nullable UUID person,
        @Nullable Integer eligibleCompetences,
        @Nullable Boolean cleaOpened,
        @Nullable UUID seated,
        RoomRevision said) {
    /** Enrolled by name alone. */
    public static final Account UNKNOWN = new Account(null, null, null, null, RoomRevision.NONE);

    /** Named at enrolment. */
    public static Account of(UUID person, Shown shown) {
        return new Account(person, shown.competences(), shown.opensClea(), null, RoomRevision.NONE);
    }

    /** The room seated an account that counts for another number of the session: for people to settle. */
    public boolean isContested() {
        return seated != null && !seated.equals(person);
    }

    /** Whom the room seated, when that account is not this candidate's yet. */
    public Optional<UUID> awaited() {
        return isContested() ? Optional.ofNullable(seated) : Optional.empty();
    }

    /** The room's word in the place of all that was known. Whoever it seats is known as this candidate if they were before. */
    Account said(@Nullable UUID newlySeated, RoomRevision newlySaid) {
        return newlySeated != null && newlySeated.equals(person)
                ? new Account(person, eligibleCompetences, cleaOpened, newlySeated, newlySaid)
                : new Account(null, null, null, newlySeated, newlySaid);
    }

    /** The account counts for this candidate. */
    Account bound(UUID newPerson, Shown found) {
        return new Account(newPerson, found.competences(), found.opensClea(), seated, said);
    }
}

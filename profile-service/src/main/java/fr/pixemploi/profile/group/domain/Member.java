package fr.pixemploi.profile.group.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in a group, or was.
 *
 * @param beneficiaryId the file of the structure
 * @param externalId what the structure calls the person
 * @param from first day in the group; null for its beginning
 * @param lastDay in the group; null while no end is known
 * @param progress how far the person came, shared or not
 */
public record Member(
        UUID beneficiaryId,
        String firstName,
        String lastName,
        @Nullable String externalId,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        Progress progress) {
    /**
     * How far a person came. Begun and done are told of tests of the structure's own campaigns and of the platform's: of one that another
     * structure gave nothing is told, so that nobody learns who else follows the person.
     */
    public record Progress(boolean invited, boolean begun, boolean done) {
        /** Whoever shares a result has done a test. */
        public Progress havingShared() {
            return new Progress(invited, true, true);
        }
    }

    public Member havingShared() {
        return new Member(beneficiaryId, firstName, lastName, externalId, from, lastDay, progress.havingShared());
    }
}

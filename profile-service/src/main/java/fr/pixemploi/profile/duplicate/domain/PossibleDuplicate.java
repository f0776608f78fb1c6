package fr.pixemploi.profile.duplicate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two files of one structure that may be of one person, and why. */
public record PossibleDuplicate(Side one, Side other, Resemblance because) {
    /** What somebody needs to see of a file to tell whether it is of the same person. */
    public record Side(
            UUID id,
            String firstName,
            String lastName,
            @Nullable LocalDate birthDate,
            @Nullable String externalId,
            Instant registeredAt) {
        /** Personal data never reaches a log by way of a message. */
        @Override
        public String toString() {
            return "Side[" + id + "]";
        }
    }

    public TwoFiles files() {
        return new TwoFiles(one.id(), other.id());
    }
}

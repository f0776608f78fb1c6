package fr.pixemploi.profile.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a structure has to do for a person, until a day.
 *
 * @param author account of the adviser who wrote it down
 * @param doneAt null while it is open
 */
public record Task(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        String author,
        String content,
        LocalDate dueOn,
        Instant madeAt,
        @Nullable Instant doneAt) {
    /** The same done; when it is already, as it was. */
    public Task done(Instant now) {
        return doneAt != null ? this : new Task(id, beneficiaryId, structureId, author, content, dueOn, madeAt, now);
    }
}

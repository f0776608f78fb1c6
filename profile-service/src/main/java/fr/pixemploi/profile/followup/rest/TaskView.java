package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.profile.followup.domain.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param authorId account of the adviser who wrote it down
 * @param doneAt absent while it is open
 */
@Schema(name = "Task")
record TaskView(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,

        @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String authorId,

        @Schema(examples = "Proposer un atelier courriel") String content,
        LocalDate dueOn,
        Instant madeAt,
        @Nullable Instant doneAt) {
    static TaskView of(Task task) {
        return new TaskView(
                task.id(),
                task.beneficiaryId(),
                task.structureId(),
                task.author(),
                task.content(),
                task.dueOn(),
                task.madeAt(),
                task.doneAt());
    }
}

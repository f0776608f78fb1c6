package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.profile.followup.domain.Note;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note.
 *
 * @param authorId account of the adviser who wrote it
 * @param notice that the person can read it
 */
@Schema(name = "Note")
record NoteView(
        UUID id,
        UUID structureId,

        @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String authorId,

        @Schema(examples = "Préfère les rendez-vous du matin.")
        String content,

        Instant writtenAt,

        @Schema(examples = "La personne peut lire cette note.")
        String notice) {
    static NoteView of(Note note, String language) {
        return new NoteView(
                note.id(),
                note.structureId(),
                note.author(),
                note.content(),
                note.writtenAt(),
                language.equals("en") ? "The person can read this note." : "La personne peut lire cette note.");
    }
}

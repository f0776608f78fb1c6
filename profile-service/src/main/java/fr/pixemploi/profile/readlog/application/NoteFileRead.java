package fr.pixemploi.profile.readlog.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of a structure reads in files of its people, who will know. A file is open all day on a desk: one note a day, reader and kind
 * says as much as a thousand.
 */
@ApplicationScoped
@Transactional
public class NoteFileRead {
    /** What stands in a file: a kind of {@code readlog/words.yaml}. */
    public enum Part {
        FILE("file"),
        SITUATION("situation"),
        NOTES("notes"),
        FOLLOW_UP("follow-up"),
        NEWS("news"),
        CORRECTION("correction"),
        RESULT("result");

        private final String kind;

        Part(String kind) {
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }
    }

    private static final List<StructureRole> READERS =
            List.of(StructureRole.ADVISER, StructureRole.MANAGER, StructureRole.PARTNER);

    private final NoteRead noteRead;

    NoteFileRead(NoteRead noteRead) {
        this.noteRead = noteRead;
    }

    /** @param structureId in which the caller was found to have a role */
    public void handle(Caller caller, UUID structureId, List<UUID> files, Part part) {
        String role = READERS.stream()
                .filter(each -> caller.has(each, structureId))
                .map(StructureRole::label)
                .findFirst()
                .orElseThrow();
        noteRead.onceADay(files, new NoteRead.Reading(part.kind, structureId, role, caller.subject()));
    }
}

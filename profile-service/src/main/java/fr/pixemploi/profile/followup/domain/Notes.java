package fr.pixemploi.profile.followup.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes of all files. */
public interface Notes {
    void add(Note note);

    Optional<Note> find(UUID id);

    /** Of a file, newest first, before one. */
    List<Note> of(UUID beneficiaryId, @Nullable UUID before, int max);

    /** Of all files that are a person's. */
    List<Note> ofPerson(UUID person, @Nullable UUID before, int max);
}

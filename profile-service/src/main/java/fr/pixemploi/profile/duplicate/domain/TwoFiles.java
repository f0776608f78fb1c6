package fr.pixemploi.profile.duplicate.domain;

import java.util.UUID;

/** Two files of one structure, in the order of their ids, so that the same two are always the same. */
public record TwoFiles(UUID one, UUID other) {
    public TwoFiles {
        // As PostgreSQL orders them, which UUID.compareTo does not.
        if (one.toString().compareTo(other.toString()) >= 0)
            throw new IllegalArgumentException("two files stand in the order of their ids");
    }

    public static TwoFiles of(UUID file, UUID another) {
        return file.toString().compareTo(another.toString()) < 0
                ? new TwoFiles(file, another)
                : new TwoFiles(another, file);
    }
}

package fr.pixemploi.profile.situation.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What files say of situations. */
public interface Situations {
    /** Of a file of which nobody said anything, that. */
    FileSituation of(UUID fileId);

    /** Those of these files of which something was said. */
    List<FileSituation> of(Collection<UUID> fileIds);

    /** Writes what a file says; who writes holds the file. */
    void put(FileSituation situation);

    /** Counts what is told of a person, one writer after the other, so that whoever counts later also reads later. */
    long nextTold(UUID person);
}

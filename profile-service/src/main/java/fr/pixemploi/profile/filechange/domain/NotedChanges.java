package fr.pixemploi.profile.filechange.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All changes of files. They are added and read, and never changed. */
public interface NotedChanges {
    void add(List<NotedChange> changes);

    /** Of these files, newest first, before one; without which files of other structures were joined to one before its access was renewed. */
    List<NotedChange> of(List<UUID> files, @Nullable UUID before, int max);
}

package fr.pixemploi.profile.filechange.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.filechange.domain.NotedChange;
import fr.pixemploi.profile.filechange.domain.NotedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person sees who changed what in the own files, and when. */
@ApplicationScoped
@Transactional
public class ListMyFileChanges {
    private final NotedChanges changes;
    private final PersonAliases aliases;

    ListMyFileChanges(NotedChanges changes, PersonAliases aliases) {
        this.changes = changes;
        this.aliases = aliases;
    }

    public List<NotedChange> handle(Caller caller, @Nullable UUID before, int max) {
        return changes.of(aliases.idsOf(caller.self()), before, max);
    }
}

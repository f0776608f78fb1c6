package fr.pixemploi.profile.filechange.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import fr.pixemploi.profile.filechange.domain.NotedChange;
import fr.pixemploi.profile.filechange.domain.NotedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes for the person what was changed in a file, in the transaction of the change. */
@ApplicationScoped
@Transactional
public class NoteChanges {
    private static final List<StructureRole> WRITERS =
            List.of(StructureRole.ADVISER, StructureRole.MANAGER, StructureRole.PARTNER);

    private final NotedChanges changes;

    NoteChanges(NotedChanges changes) {
        this.changes = changes;
    }

    /** The person wrote in a file of their own. */
    public void byThePerson(UUID file, List<FieldChange> changed, Instant now) {
        note(file, "beneficiary", null, changed, now);
    }

    /** Somebody of the structure wrote in its file. */
    public void byTheStructure(Caller caller, UUID file, UUID structure, List<FieldChange> changed, Instant now) {
        String role = WRITERS.stream()
                .filter(each -> caller.has(each, structure))
                .map(StructureRole::label)
                .findFirst()
                .orElseThrow();
        note(file, role, structure, changed, now);
    }

    private void note(UUID file, String role, @Nullable UUID structure, List<FieldChange> changed, Instant now) {
        changes.add(changed.stream()
                .map(change -> new NotedChange(Ids.next(), file, now, role, structure, change))
                .toList());
    }
}

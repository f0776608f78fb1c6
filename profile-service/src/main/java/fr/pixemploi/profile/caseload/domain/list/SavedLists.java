package fr.pixemploi.profile.caseload.domain.list;

import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of all advisers. */
public interface SavedLists {
    /** How many an adviser keeps in one structure: what one can look over. */
    int MOST = 50;

    /** @throws CaseloadRefusal.ListNameTaken when the owner has another of this name in the structure */
    void add(SavedList list);

    Optional<SavedList> find(UUID id, String owner);

    /** By their names. */
    List<SavedList> of(UUID structureId, String owner);

    /** False when the owner has no such list. */
    boolean remove(UUID id, String owner);
}

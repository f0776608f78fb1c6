package fr.pixemploi.profile.caseload.application.list;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.list.SavedList;
import fr.pixemploi.profile.caseload.domain.list.SavedLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An adviser's own lists of a structure. */
@ApplicationScoped
@Transactional
public class ListMyLists {
    private final SavedLists lists;

    ListMyLists(SavedLists lists) {
        this.lists = lists;
    }

    public List<SavedList> handle(Caller caller, UUID structureId) {
        Owners.require(caller, structureId);
        return lists.of(structureId, caller.subject());
    }
}

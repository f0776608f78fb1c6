package fr.pixemploi.profile.caseload.application.list;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.list.SavedLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An adviser gives up one of the own lists; the people on it stay. */
@ApplicationScoped
@Transactional
public class RemoveList {
    private final SavedLists lists;

    RemoveList(SavedLists lists) {
        this.lists = lists;
    }

    public void handle(Caller caller, UUID id) {
        if (!lists.remove(id, caller.subject())) throw new CaseloadRefusal.NoSuchList();
    }
}

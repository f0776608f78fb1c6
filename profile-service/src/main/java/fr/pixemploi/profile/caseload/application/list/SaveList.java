package fr.pixemploi.profile.caseload.application.list;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.list.SavedList;
import fr.pixemploi.profile.caseload.domain.list.SavedLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An adviser keeps a filter under a name. */
@ApplicationScoped
@Transactional
public class SaveList {
    private final SavedLists lists;
    private final Clock clock;

    SaveList(SavedLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public SavedList handle(Caller caller, UUID structureId, String name, CaseloadFilter filter) {
        Owners.require(caller, structureId);
        if (lists.of(structureId, caller.subject()).size() >= SavedLists.MOST) throw new CaseloadRefusal.TooManyLists();
        SavedList list = new SavedList(
                Ids.next(),
                structureId,
                caller.subject(),
                name,
                filter,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        lists.add(list);
        return list;
    }

    /** What was saved, for a call that is sent again. */
    public SavedList again(Caller caller, UUID id) {
        return lists.find(id, caller.subject()).orElseThrow(CaseloadRefusal.NoSuchList::new);
    }
}

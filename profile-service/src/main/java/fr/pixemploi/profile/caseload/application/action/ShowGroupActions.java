package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import fr.pixemploi.profile.caseload.domain.action.GroupActionRefusal;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far actions on groups are, and what became of each line: for advisers and managers of the structure. */
@ApplicationScoped
@Transactional
public class ShowGroupActions {
    static final Set<StructureRole> ROLES = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private final GroupActions actions;

    ShowGroupActions(GroupActions actions) {
        this.actions = actions;
    }

    /** @throws GroupActionRefusal.NoSuchAction for everybody else, as for one that there is not */
    public GroupAction one(Caller caller, UUID id) {
        return actions.find(id)
                .filter(action -> caller.hasAny(ROLES, action.structureId()))
                .orElseThrow(GroupActionRefusal.NoSuchAction::new);
    }

    public List<GroupAction> of(Caller caller, UUID structureId, @Nullable UUID before, int max) {
        if (!caller.hasAny(ROLES, structureId)) throw new GroupActionRefusal.NoSuchAction();
        return actions.of(structureId, before, max);
    }

    /** @param outcome null for all */
    public List<ActionLine> lines(Caller caller, UUID id, @Nullable GroupActionOutcome outcome, int after, int max) {
        return actions.lines(one(caller, id).id(), outcome, after, max);
    }
}

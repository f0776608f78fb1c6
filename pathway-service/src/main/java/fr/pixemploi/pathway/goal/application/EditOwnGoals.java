package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import fr.pixemploi.pathway.goal.domain.Goals;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A manager sets a goal of their structure, gives it a new version, or retires it. */
@ApplicationScoped
@Transactional
public class EditOwnGoals {
    private final OwnGoals ownGoals;
    private final Goals common;
    private final NameCompetences names;
    private final Clock clock;

    EditOwnGoals(OwnGoals ownGoals, Goals common, NameCompetences names, Clock clock) {
        this.ownGoals = ownGoals;
        this.common = common;
        this.names = names;
        this.clock = clock;
    }

    /** @throws GoalRefusal when the caller is no manager there, or the goal cannot be */
    public OwnGoal create(Caller caller, UUID structure, OwnGoal.Content content) {
        mustManage(caller, structure);
        mustBe(content);
        OwnGoals.Count count = room(structure);
        if (count.offered() >= OwnGoal.MOST) throw new GoalRefusal.TooMany();
        return added(new OwnGoal(Ids.next(), 1, structure, false, content, caller.subject(), now()));
    }

    /** @throws GoalRefusal when the caller is no manager there, read another version, or the goal cannot be */
    public OwnGoal change(Caller caller, UUID structure, GoalId id, ReadVersion read, OwnGoal.Content content) {
        OwnGoal before = current(caller, structure, id, read);
        mustBe(content);
        room(structure);
        return added(before.changed(content, caller.subject(), now()));
    }

    /** Nothing new is recommended towards it; what was stays. */
    public OwnGoal retire(Caller caller, UUID structure, GoalId id, ReadVersion read) {
        return added(current(caller, structure, id, read).retired(caller.subject(), now()));
    }

    /** Also for a change: each version stays. Retiring is always possible. */
    private OwnGoals.Count room(UUID structure) {
        OwnGoals.Count count = ownGoals.countLocked(structure);
        if (count.versions() >= OwnGoal.MOST_VERSIONS) throw new GoalRefusal.TooMany();
        return count;
    }

    private OwnGoal added(OwnGoal goal) {
        ownGoals.add(goal);
        return goal;
    }

    private OwnGoal current(Caller caller, UUID structure, GoalId id, ReadVersion read) {
        mustManage(caller, structure);
        UUID own = OwnGoal.idOf(id);
        if (own == null) throw new GoalRefusal.Unknown();
        OwnGoal found = ownGoals.find(own, structure, null).orElseThrow(GoalRefusal.Unknown::new);
        if (!read.is(found.version())) throw new GoalRefusal.ChangedMeanwhile();
        if (found.retired()) throw new GoalRefusal.Retired();
        return found;
    }

    private static void mustManage(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new GoalRefusal.Unknown();
    }

    private void mustBe(OwnGoal.Content content) {
        if (content.basedOn() != null && common.find(content.basedOn()).isEmpty()) throw new GoalRefusal.UnknownBase();
        if (!content.required().keySet().stream().allMatch(names::knows)) throw new GoalRefusal.UnknownCompetence();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

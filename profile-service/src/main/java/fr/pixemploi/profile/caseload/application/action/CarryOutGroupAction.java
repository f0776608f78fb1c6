package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Does the lines of an action one after the other: the deed and what became of it commit together, under the lock of the action. So whatever
 * is killed meanwhile, it is done once for each person. A line that is refused is undone first, and then noted.
 */
@ApplicationScoped
class CarryOutGroupAction implements Job {
    static final String NAME = "group-action";

    private final GroupActions actions;
    private final DoDeed doDeed;
    private final Clock clock;

    CarryOutGroupAction(GroupActions actions, DoDeed doDeed, Clock clock) {
        this.actions = actions;
        this.doDeed = doDeed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            try {
                if (!QuarkusTransaction.requiringNew().call(() -> step(id))) return true;
            } catch (DoDeed.Refused refused) {
                QuarkusTransaction.requiringNew().run(() -> note(id, refused));
            }
        }
        return false;
    }

    /** False when nothing is left to do. */
    private boolean step(UUID id) {
        Optional<GroupAction> locked = actions.lock(id).filter(action -> action.endedAt() == null);
        if (locked.isEmpty()) return false;
        Optional<ActionLine> line = actions.next(id);
        if (line.isEmpty()) {
            actions.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return false;
        }
        GroupAction action = locked.get();
        ActionLine waiting = line.get();
        actions.note(id, waiting.number(), doDeed.handle(actor(action), action, waiting), null);
        return true;
    }

    /** Another instance may have come by in between. */
    private void note(UUID id, DoDeed.Refused refused) {
        if (actions.lock(id).isPresent()) actions.note(id, refused.number(), GroupActionOutcome.REFUSED, refused.why());
    }

    /** Whoever began it, with the rights of then in this one structure. */
    private static Caller actor(GroupAction action) {
        Set<StructureRole> roles = Arrays.stream(StructureRole.values())
                .filter(role -> action.actor().roles().contains(role.label()))
                .collect(Collectors.toSet());
        return new Caller(
                action.actor().issuer(),
                action.actor().subject(),
                action.actor().clientId(),
                Map.of(action.structureId(), roles),
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}

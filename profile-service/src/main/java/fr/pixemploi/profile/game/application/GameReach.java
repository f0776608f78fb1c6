package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.structure.application.CheckMandate;
import fr.pixemploi.profile.structure.application.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose games a caller makes and reads: a manager those of the own structures and of all below, an adviser reads those of the own ones. */
@ApplicationScoped
class GameReach {
    private final CheckMandate checkMandate;

    GameReach(CheckMandate checkMandate) {
        this.checkMandate = checkMandate;
    }

    void requireManager(Caller caller, UUID structure) {
        if (!manages(caller, structure)) throw new GameRefusal.NoSuchGame();
    }

    void requireReader(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.ADVISER, structure) && !manages(caller, structure))
            throw new GameRefusal.NoSuchGame();
    }

    private boolean manages(Caller caller, UUID structure) {
        return checkMandate.handle(Mandates.ofManager(caller), structure);
    }
}

package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import java.util.UUID;

/** What a person will know of who read a result. */
final class Readings {
    private Readings() {}

    static ReadNews.Reading ofResult(Caller caller, UUID structure) {
        StructureRole role =
                caller.has(StructureRole.MANAGER, structure) ? StructureRole.MANAGER : StructureRole.ADVISER;
        return new ReadNews.Reading("result", structure, role.label(), caller.subject());
    }
}

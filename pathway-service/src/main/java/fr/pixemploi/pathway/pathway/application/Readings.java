package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import java.util.UUID;
import java.util.stream.Stream;

/** As what somebody of a structure reads a person's pathway: the person will see it. */
final class Readings {
    private Readings() {}

    static ReadNews.Reading of(Caller caller, UUID structure) {
        StructureRole role = Stream.of(StructureRole.MANAGER, StructureRole.ADVISER)
                .filter(each -> caller.has(each, structure))
                .findFirst()
                .orElse(StructureRole.PARTNER);
        return new ReadNews.Reading("pathway", structure, role.label(), caller.subject());
    }
}

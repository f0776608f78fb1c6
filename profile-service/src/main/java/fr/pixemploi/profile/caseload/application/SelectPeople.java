package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The people of a structure that a caller asks for, if the caller works there. */
@ApplicationScoped
public class SelectPeople {
    private static final Set<StructureRole> READERS = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private final GetStructure getStructure;

    SelectPeople(GetStructure getStructure) {
        this.getStructure = getStructure;
    }

    /** @throws CaseloadRefusal.NoSuchCaseload for whoever follows nobody there */
    public CaseloadSelection handle(Caller caller, UUID structureId, CaseloadFilter filter, Instant now) {
        if (!caller.hasAny(READERS, structureId)) throw new CaseloadRefusal.NoSuchCaseload();
        Structure structure = getStructure.find(structureId).orElseThrow(CaseloadRefusal.NoSuchCaseload::new);
        return new CaseloadSelection(structureId, structure.timeZone(), filter.askedBy(caller.subject()), now);
    }
}

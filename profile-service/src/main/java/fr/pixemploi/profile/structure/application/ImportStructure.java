package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a file opens a structure below the one that the file is for. Operators may bring files for the top. */
@ApplicationScoped
@Transactional
public class ImportStructure {
    /** The kind of such files, under which the references of structures are kept. */
    public static final String KIND = "structures";

    private final CreateStructure create;
    private final FindLine findLine;

    ImportStructure(CreateStructure create, FindLine findLine) {
        this.create = create;
        this.findLine = findLine;
    }

    /** @param top the structure under which all will be; null for the top, where only operators open some */
    public boolean mayImport(Caller caller, @Nullable UUID top) {
        if (caller.isA("operator")) return top == null || isThere(top);
        return top != null && !Collections.disjoint(caller.structuresAs(StructureRole.MANAGER), findLine.handle(top));
    }

    public boolean isThere(UUID structure) {
        return !findLine.handle(structure).isEmpty();
    }

    /** Whether a structure is there and may have parts that the file brings. */
    public boolean mayBeAbove(UUID parent, @Nullable UUID top) {
        return top == null ? isThere(parent) : findLine.handle(parent).contains(top);
    }

    public Structure handle(Structure structure) {
        return create.handle(structure);
    }
}

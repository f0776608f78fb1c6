package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a file opens a structure below the one that the file is for. Operators may bring files for the top. */
@ApplicationScoped
@Transactional
public class ImportStructure {
    /** The kind of such files, under which the references of structures are kept. */
    public static final String KIND = "structures";

    private final CreateStructure create;
    private final GetStructure getStructure;
    private final GetOpenStructure getOpenStructure;
    private final CheckMandate checkMandate;

    ImportStructure(
            CreateStructure create,
            GetStructure getStructure,
            GetOpenStructure getOpenStructure,
            CheckMandate checkMandate) {
        this.create = create;
        this.getStructure = getStructure;
        this.getOpenStructure = getOpenStructure;
        this.checkMandate = checkMandate;
    }

    /** @param top the structure under which all will be; null for the top, where only operators open some */
    public boolean mayImport(Caller caller, @Nullable UUID top) {
        Mandate mandate = Mandates.of(caller);
        return top == null ? mandate.everywhere() : mayHaveParts(top) && checkMandate.handle(mandate, top);
    }

    /** Whether a structure is there and may have parts that the file brings. */
    public boolean mayBeAbove(UUID parent, @Nullable UUID top) {
        return mayHaveParts(parent) && checkMandate.handle(mandate(top), parent);
    }

    public boolean isOpen(UUID structure) {
        return getOpenStructure.isOpen(structure);
    }

    /** Whether such a structure may come from a file for this one: who brings centres of certification are operators, for the top. */
    public boolean mayBring(StructureKind kind, @Nullable UUID top) {
        return top == null || kind != StructureKind.CERTIFICATION_CENTRE;
    }

    public Structure handle(@Nullable UUID top, Structure structure) {
        return create.handle(mandate(top), structure);
    }

    private boolean mayHaveParts(UUID structure) {
        return getStructure.find(structure).filter(found -> !found.sandbox()).isPresent();
    }

    /** Who brought the file was looked at when it came; from then on it reaches as far as what it is for. */
    private static Mandate mandate(@Nullable UUID top) {
        return top == null ? new Mandate(true, Set.of()) : new Mandate(false, Set.of(top));
    }
}

package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportRefusal;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PersonCopy;
import fr.pixemploi.profile.readlog.application.NoteRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of the structure hands over what is kept under a file without account: of that file alone. Each time they take the copy stands
 * in the log of reads.
 */
@ApplicationScoped
@Transactional
public class ExportAtDesk {
    /** How the log of reads calls it. */
    static final String READ = "export";

    private final GetBeneficiary getBeneficiary;
    private final BeginExport begin;
    private final Exports exports;
    private final TakeCopy take;
    private final NoteRead noteRead;

    ExportAtDesk(GetBeneficiary getBeneficiary, BeginExport begin, Exports exports, TakeCopy take, NoteRead noteRead) {
        this.getBeneficiary = getBeneficiary;
        this.begin = begin;
        this.exports = exports;
        this.take = take;
        this.noteRead = noteRead;
    }

    /** @throws ExportRefusal.PersonHasAccount for whoever asks in their own space */
    public Export ask(Caller caller, UUID fileId) {
        return begin.handle(fileId, Set.of(fileId), desk(caller, fileId));
    }

    /** Newest first. */
    public List<Export> all(Caller caller, UUID fileId) {
        return exports.of(fileId, Set.of(desk(caller, fileId)));
    }

    public Export one(Caller caller, UUID fileId, UUID id) {
        UUID structure = desk(caller, fileId);
        return exports.find(id)
                .filter(export -> export.personId().equals(fileId) && structure.equals(export.structureId()))
                .orElseThrow(ExportRefusal.NoSuchExport::new);
    }

    /** A ZIP file. */
    public byte[] archive(Caller caller, UUID fileId, UUID id) {
        Export export = one(caller, fileId, id);
        byte[] archive = take.archive(export);
        note(caller, export);
        return archive;
    }

    public PersonCopy.Page page(Caller caller, UUID fileId, UUID id) {
        Export export = one(caller, fileId, id);
        PersonCopy.Page page = take.page(export);
        note(caller, export);
        return page;
    }

    /** The structure of the file, for its advisers and managers; once somebody has taken the file over, for nobody. */
    private UUID desk(Caller caller, UUID fileId) {
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        UUID structure = file.structureId();
        if (structure == null || !caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new ExportRefusal.NoSuchExport();
        if (file.takenOver()) throw new ExportRefusal.PersonHasAccount();
        return structure;
    }

    private void note(Caller caller, Export export) {
        UUID structure = export.structureId();
        if (structure == null) throw new IllegalStateException("an export of a desk is of a structure");
        StructureRole role =
                caller.has(StructureRole.ADVISER, structure) ? StructureRole.ADVISER : StructureRole.MANAGER;
        noteRead.handle(export.personId(), new NoteRead.Reading(READ, structure, role.label(), caller.subject()));
    }
}

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
import fr.pixemploi.profile.rights.application.answer.CarryOut;
import fr.pixemploi.profile.rights.application.answer.FindOpenRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of the structure hands over what is kept under a file without account: of that file alone, once its person asked for it at the desk
 * or on paper. Each time they take the copy stands in the log of reads; the first time answers the request.
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
    private final FindOpenRequest findRequest;
    private final CarryOut carryOut;

    ExportAtDesk(
            GetBeneficiary getBeneficiary,
            BeginExport begin,
            Exports exports,
            TakeCopy take,
            NoteRead noteRead,
            FindOpenRequest findRequest,
            CarryOut carryOut) {
        this.getBeneficiary = getBeneficiary;
        this.begin = begin;
        this.exports = exports;
        this.take = take;
        this.noteRead = noteRead;
        this.findRequest = findRequest;
        this.carryOut = carryOut;
    }

    /**
     * @throws ExportRefusal.PersonHasAccount for whoever asks in their own space
     * @throws ExportRefusal.NotAskedFor unless the person's own request for it is open
     */
    public Export ask(Caller caller, UUID fileId) {
        UUID structure = desk(caller, fileId);
        UUID request = findRequest
                .handle(structure, fileId, RightsRequest.Kind.EXPORT)
                .orElseThrow(ExportRefusal.NotAskedFor::new);
        return begin.atDesk(fileId, structure, request);
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
        taken(caller, export);
        return archive;
    }

    public PersonCopy.Page page(Caller caller, UUID fileId, UUID id) {
        Export export = one(caller, fileId, id);
        PersonCopy.Page page = take.page(export);
        taken(caller, export);
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

    /** It is in the person's hands: the log of reads shows it, and the request is answered. */
    private void taken(Caller caller, Export export) {
        UUID structure = export.structureId();
        UUID request = export.requestId();
        if (structure == null || request == null)
            throw new IllegalStateException("an export of a desk is of a structure, which was asked for it");
        StructureRole role =
                caller.has(StructureRole.ADVISER, structure) ? StructureRole.ADVISER : StructureRole.MANAGER;
        noteRead.handle(export.personId(), new NoteRead.Reading(READ, structure, role.label(), caller.subject()));
        carryOut.handle(caller, request);
    }
}

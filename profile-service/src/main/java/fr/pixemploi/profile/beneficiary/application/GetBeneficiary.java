package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Someone of the structure that registered a person reads the file, or does something that needs to know it. */
@ApplicationScoped
@Transactional
public class GetBeneficiary {
    private final Beneficiaries beneficiaries;
    private final NoteFileRead noteRead;

    GetBeneficiary(Beneficiaries beneficiaries, NoteFileRead noteRead) {
        this.beneficiaries = beneficiaries;
        this.noteRead = noteRead;
    }

    public Beneficiary handle(Caller caller, UUID id) {
        return beneficiaries.find(id, Reach.reading(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }

    /** The file as it is shown to the caller: its person will know. */
    public Beneficiary shown(Caller caller, UUID id) {
        Beneficiary file = handle(caller, id);
        noteRead.handle(caller, Objects.requireNonNull(file.structureId()), List.of(id), NoteFileRead.Part.FILE);
        return file;
    }
}

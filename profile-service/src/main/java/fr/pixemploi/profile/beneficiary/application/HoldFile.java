package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is about to write what belongs to a file: it is theirs to write in, and kept from others until the transaction ends. */
@ApplicationScoped
@Transactional
public class HoldFile {
    /** @param readable whether the caller may also read it: a structure's own system may write files and read none */
    public record Held(Beneficiary file, boolean readable) {}

    private final Beneficiaries beneficiaries;

    HoldFile(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /** The file of a structure in which the caller may write. */
    public Held ofStructure(Caller caller, UUID id) {
        Beneficiary file =
                beneficiaries.lock(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        return new Held(file, Reach.reading(caller).contains(file.structureId()));
    }

    /**
     * The own file of a person and those joined to it, all kept from others, the own one first; none where it is gone. For what is no caller's, or
     * is a caller's by their account.
     */
    public List<Beneficiary> all(UUID id) {
        if (beneficiaries.lock(id).isEmpty()) return List.of();
        beneficiaries.ofPerson(id).stream()
                .filter(file -> !file.id().equals(id))
                .forEach(file -> beneficiaries.lock(file.id()));
        // Looked at again: nothing is joined any more, and what was parting at that moment has parted.
        return beneficiaries.ofPerson(id);
    }

    /** @param fileId one of the person's files; null for the own one */
    public Beneficiary ofPerson(Caller caller, @Nullable UUID fileId) {
        UUID me = caller.self();
        return beneficiaries
                .lock(fileId == null ? me : fileId)
                .filter(file -> file.belongsTo(me))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}

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

/** The person reads the own files: the one that the account has, and those that were joined to it. */
@ApplicationScoped
@Transactional
public class GetMyFile {
    private final Beneficiaries beneficiaries;

    GetMyFile(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /** @param fileId one of the person's files; null for the own one */
    public Beneficiary handle(Caller caller, @Nullable UUID fileId) {
        UUID me = caller.self();
        return beneficiaries
                .find(fileId == null ? me : fileId)
                .filter(file -> file.belongsTo(me))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }

    /** The own one first. */
    public List<Beneficiary> all(Caller caller) {
        return beneficiaries.ofPerson(caller.self());
    }
}

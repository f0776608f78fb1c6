package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Someone of the structure that registered a person reads the file. */
@ApplicationScoped
@Transactional
public class GetBeneficiary {
    private final Beneficiaries beneficiaries;

    GetBeneficiary(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public Beneficiary handle(Caller caller, UUID id) {
        return beneficiaries.find(id, Reach.reading(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}

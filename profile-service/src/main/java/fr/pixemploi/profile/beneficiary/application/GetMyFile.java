package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The person reads the own file. */
@ApplicationScoped
@Transactional
public class GetMyFile {
    private final Beneficiaries beneficiaries;

    GetMyFile(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public Beneficiary handle(Caller caller) {
        return beneficiaries.find(caller.self()).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}

package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whether the person of a file enters it, by an account: for rules of other capabilities, and not for callers. */
@ApplicationScoped
@Transactional
public class IsTakenOver {
    private final Beneficiaries beneficiaries;

    IsTakenOver(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public boolean handle(UUID file) {
        return beneficiaries.find(file).filter(Beneficiary::takenOver).isPresent();
    }
}

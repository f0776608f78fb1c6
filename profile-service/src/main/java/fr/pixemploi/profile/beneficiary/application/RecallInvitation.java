package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** By whose invitation the account of a person came to the file; empty when the person made it, or has no account. */
@ApplicationScoped
@Transactional
public class RecallInvitation {
    private final Beneficiaries beneficiaries;

    RecallInvitation(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public Optional<ViaInvitation> handle(UUID person) {
        return beneficiaries.find(person).map(Beneficiary::viaInvitation);
    }
}

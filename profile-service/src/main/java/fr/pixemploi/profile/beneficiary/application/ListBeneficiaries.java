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

/** The files that a structure registered, oldest first. */
@ApplicationScoped
@Transactional
public class ListBeneficiaries {
    private final Beneficiaries beneficiaries;

    ListBeneficiaries(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public List<Beneficiary> handle(Caller caller, UUID structureId, @Nullable UUID after, int max) {
        if (!Reach.reading(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        return beneficiaries.of(structureId, after, max);
    }
}

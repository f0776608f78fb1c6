package fr.pixemploi.profile.beneficiary.application.restriction;

import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file is restricted, or no longer: a new version of it, which no other service is told of. Whoever calls knows that the person wants it. */
@ApplicationScoped
@Transactional
public class RestrictFile {
    private final Beneficiaries beneficiaries;

    RestrictFile(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /** The file, kept from others until the transaction ends: what restricts it is looked up after this, or somebody else's answer is missed. */
    public Beneficiary hold(UUID id) {
        return beneficiaries.lock(id).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }

    /**
     * @param file as it is held
     * @param since null where no restriction is left
     */
    public void handle(Beneficiary file, @Nullable Instant since) {
        if (!Objects.equals(since, file.restrictedSince())) beneficiaries.change(file.restricted(since));
    }
}

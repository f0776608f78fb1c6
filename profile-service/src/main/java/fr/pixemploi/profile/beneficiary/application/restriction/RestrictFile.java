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

    /** @param since null where no restriction is left */
    public void handle(UUID id, @Nullable Instant since) {
        Beneficiary file = beneficiaries.lock(id).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (!Objects.equals(since, file.restrictedSince())) beneficiaries.change(file.restricted(since));
    }
}

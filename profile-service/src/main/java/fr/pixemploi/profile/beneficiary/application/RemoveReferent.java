package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Referents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A file of the caller's structure has no adviser any more, whoever it was; once more changes nothing. */
@ApplicationScoped
@Transactional
public class RemoveReferent {
    private final GetBeneficiary get;
    private final Referents referents;

    RemoveReferent(GetBeneficiary get, Referents referents) {
        this.get = get;
        this.referents = referents;
    }

    public void handle(Caller caller, UUID file) {
        referents.remove(get.handle(caller, file).id());
    }
}

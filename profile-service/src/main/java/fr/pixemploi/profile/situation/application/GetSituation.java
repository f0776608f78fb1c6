package fr.pixemploi.profile.situation.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file says of the situation, for its structure and for its person. Another file of the person says nothing here. */
@ApplicationScoped
@Transactional
public class GetSituation {
    private final Situations situations;
    private final GetBeneficiary getBeneficiary;
    private final GetMyFile getMyFile;

    GetSituation(Situations situations, GetBeneficiary getBeneficiary, GetMyFile getMyFile) {
        this.situations = situations;
        this.getBeneficiary = getBeneficiary;
        this.getMyFile = getMyFile;
    }

    public FileSituation handle(Caller caller, UUID fileId) {
        return situations.of(getBeneficiary.handle(caller, fileId).id());
    }

    /** @param fileId one of the person's files; null for the own one */
    public FileSituation mine(Caller caller, @Nullable UUID fileId) {
        return situations.of(getMyFile.handle(caller, fileId).id());
    }
}

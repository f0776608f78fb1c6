package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryNews;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The structure that registered a person corrects the file, knowing what it corrects. */
@ApplicationScoped
@Transactional
public class UpdateBeneficiary {
    private final Beneficiaries beneficiaries;
    private final BeneficiaryNews news;

    UpdateBeneficiary(Beneficiaries beneficiaries, BeneficiaryNews news) {
        this.beneficiaries = beneficiaries;
        this.news = news;
    }

    /**
     * @param readVersion the version that the caller saw
     * @param correction what becomes of the file
     */
    public Beneficiary handle(Caller caller, UUID id, long readVersion, UnaryOperator<Beneficiary> correction) {
        Beneficiary current =
                beneficiaries.lock(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefused.NoSuchFile::new);
        if (current.version() != readVersion) throw new BeneficiaryRefused.ChangedMeanwhile();
        Beneficiary corrected = correction.apply(current);
        ImpersonalIds.require(corrected.externalId());
        beneficiaries.change(corrected);
        news.changed(corrected);
        return corrected;
    }
}

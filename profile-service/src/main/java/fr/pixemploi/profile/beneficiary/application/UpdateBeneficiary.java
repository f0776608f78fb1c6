package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The structure that registered a person corrects the file, knowing what it corrects. */
@ApplicationScoped
@Transactional
public class UpdateBeneficiary {
    private final Beneficiaries beneficiaries;
    private final BeneficiaryEvents events;

    UpdateBeneficiary(Beneficiaries beneficiaries, BeneficiaryEvents events) {
        this.beneficiaries = beneficiaries;
        this.events = events;
    }

    /** @param readable whether the caller may also read it: a structure's own system may write files and read none */
    public record Corrected(Beneficiary file, boolean readable) {}

    /**
     * @param read the version that the caller saw
     * @param correction what becomes of the file
     */
    public Corrected handle(Caller caller, UUID id, ReadVersion read, UnaryOperator<Beneficiary> correction) {
        Beneficiary current =
                beneficiaries.lock(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (!read.is(current.version())) throw new BeneficiaryRefusal.ChangedMeanwhile();
        Beneficiary corrected = correction.apply(current);
        boolean readable = Reach.reading(caller).contains(current.structureId());
        if (corrected.tellsTheSameAs(current)) return new Corrected(current, readable);
        ImpersonalIds.require(corrected.externalId());
        beneficiaries.change(corrected);
        events.changed(corrected);
        return new Corrected(corrected, readable);
    }
}

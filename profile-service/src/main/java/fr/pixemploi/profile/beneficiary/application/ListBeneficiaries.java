package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that a structure registered, oldest first; or the one that it calls so. */
@ApplicationScoped
@Transactional
public class ListBeneficiaries {
    private final Beneficiaries beneficiaries;

    ListBeneficiaries(Beneficiaries beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    /**
     * @param partner in whose system it is called so; null in the structure's own
     * @param externalId as it was typed, in whatever form of Unicode; null for all files
     * @throws BeneficiaryRefusal.ExternalIdIsPersonal rather than finding nothing: whoever looks people up so, puts it into addresses, which
     *     are logged on the way
     */
    public List<Beneficiary> handle(
            Caller caller,
            UUID structureId,
            @Nullable String partner,
            @Nullable String externalId,
            @Nullable UUID after,
            int max) {
        if (!Reach.reading(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        if (externalId == null) return beneficiaries.of(structureId, after, max);
        String kept = TextRule.kept(externalId);
        // A page after the only one, or a name that nobody can have.
        if (after != null || kept.isEmpty() || !TextRule.isPlain(kept)) return List.of();
        ExternalId called = new ExternalId(kept);
        ImpersonalIds.require(called, Map.of());
        return beneficiaries.called(structureId, partner, called).stream().toList();
    }
}

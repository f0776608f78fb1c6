package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a structure may call a person in its own system. */
final class ImpersonalIds {
    private ImpersonalIds() {}

    /** @throws BeneficiaryRefusal.ExternalIdIsPersonal when it is a number of the national register or an e-mail address */
    static void require(@Nullable ExternalId id, Map<String, ExternalId> ofPartners) {
        if (isPersonal(id) || ofPartners.values().stream().anyMatch(ImpersonalIds::isPersonal))
            throw new BeneficiaryRefusal.ExternalIdIsPersonal();
    }

    private static boolean isPersonal(@Nullable ExternalId id) {
        return id != null && ExternalIds.isPersonal(id.value());
    }
}

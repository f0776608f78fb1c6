package fr.pixemploi.profile.beneficiary.application.renewal;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renewals, for all of the structure to see, and for the person: also with an account that was put out of the file. */
@ApplicationScoped
@Transactional
public class ListRenewals {
    private final AccessRenewals renewals;
    private final PersonAliases aliases;

    ListRenewals(AccessRenewals renewals, PersonAliases aliases) {
        this.renewals = renewals;
        this.aliases = aliases;
    }

    public List<AccessRenewal> ofStructure(Caller caller, UUID structure, @Nullable UUID before, int max) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new BeneficiaryRefusal.NoSuchFile();
        return renewals.of(structure, before, max);
    }

    public List<AccessRenewal> mine(Caller caller, @Nullable UUID before, int max) {
        Set<UUID> files = caller.person()
                .<Set<UUID>>map(me -> new HashSet<>(aliases.idsOf(me)))
                .orElse(Set.of());
        return renewals.concerning(files, new Account(caller.issuer(), caller.subject()), before, max);
    }
}

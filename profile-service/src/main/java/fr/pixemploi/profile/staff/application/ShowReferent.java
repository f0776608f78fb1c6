package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.FindReferent;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Which colleague follows a file of the caller's structure. */
@ApplicationScoped
@Transactional
public class ShowReferent {
    private final GetBeneficiary getBeneficiary;
    private final FindReferent findReferent;
    private final StaffMembers members;

    ShowReferent(GetBeneficiary getBeneficiary, FindReferent findReferent, StaffMembers members) {
        this.getBeneficiary = getBeneficiary;
        this.findReferent = findReferent;
        this.members = members;
    }

    /** Empty when nobody follows it. */
    public Optional<StaffMember> handle(Caller caller, UUID fileId) {
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        return findReferent
                .handle(fileId)
                .flatMap(account -> members.ofAccount(account).stream()
                        .filter(member -> member.structureId().equals(file.structureId()))
                        .findFirst());
    }
}

package fr.pixemploi.profile.staff.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff of all structures. */
public interface StaffMembers {
    /**
     * @param invitedBy account of who invited them
     * @throws StaffRefusal.AlreadyStaff when the structure has somebody with this address
     */
    void add(StaffMember member, String invitedBy);

    /** Writes a change of one that was locked; wishes that changed are due at once. */
    void change(StaffMember member);

    Optional<StaffMember> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<StaffMember> lock(UUID id);

    /** Of a structure in the order of their ids, after one. */
    List<StaffMember> of(UUID structure, @Nullable UUID after, int max);

    /** Of an account, in the order of their ids. */
    List<StaffMember> ofAccount(String subject);

    /** Nobody is replaced by this one any more. */
    void endReplacementsBy(UUID id);
}

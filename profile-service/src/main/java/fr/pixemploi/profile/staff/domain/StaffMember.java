package fr.pixemploi.profile.staff.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff of one structure. Who works in several has an entry in each, so that no structure learns of the others.
 *
 * @param subject of the account; null until the identity provider said which it is
 * @param accepted whether the account was made for this invitation, or its holder took it up: nobody is put into a structure without it
 * @param version one at the invitation, one more at each change of what is wished
 */
public record StaffMember(
        UUID id,
        UUID structureId,
        Colleague colleague,
        @Nullable String subject,
        boolean accepted,
        List<Membership> memberships,
        @Nullable Absence absence,
        long version) {
    public StaffMember {
        memberships = memberships.stream()
                .sorted(Comparator.comparing(Membership::role))
                .toList();
    }

    public static StaffMember invited(UUID id, UUID structureId, Colleague colleague, Set<StaffRole> roles) {
        List<Membership> wished =
                roles.stream().map(role -> Membership.wished(role, true)).toList();
        return new StaffMember(id, structureId, colleague, null, false, wished, null, 1);
    }

    /** Of who works here, or is about to; null also of who was asked and has not answered. */
    public @Nullable String account() {
        return accepted ? subject : null;
    }

    /** The roles that the colleague is to have. */
    public Set<StaffRole> roles() {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        for (Membership membership : memberships) if (membership.wanted()) roles.add(membership.role());
        return roles;
    }

    /** With these roles and no others; what failed is wished once more. */
    public StaffMember withRoles(Set<StaffRole> roles) {
        List<Membership> wished = new ArrayList<>();
        for (Membership now : memberships) {
            boolean wanted = roles.contains(now.role());
            wished.add(wanted == now.wanted() ? now.again() : Membership.wished(now.role(), wanted));
        }
        for (StaffRole role : roles)
            if (memberships.stream().noneMatch(now -> now.role() == role)) wished.add(Membership.wished(role, true));
        return changed(wished, absence);
    }

    public StaffMember absent(@Nullable Absence newAbsence) {
        return changed(memberships, newAbsence);
    }

    /** The holder of the account takes up what is offered. */
    public StaffMember taken() {
        List<Membership> wished = memberships.stream().map(Membership::accepted).toList();
        return new StaffMember(id, structureId, colleague, subject, true, wished, absence, version + 1);
    }

    /** The colleague leaves the structure: every role goes. */
    public StaffMember departing() {
        return withRoles(Set.of()).absent(null);
    }

    /** Whether the colleague works here and does not leave. */
    public boolean stays() {
        return !roles().isEmpty();
    }

    /** Whether somebody's people can go to them. */
    public boolean followsPeople() {
        return roles().contains(StaffRole.ADVISER) || roles().contains(StaffRole.MANAGER);
    }

    public boolean tellsTheSameAs(StaffMember other) {
        return memberships.equals(other.memberships) && Objects.equals(absence, other.absence);
    }

    private StaffMember changed(List<Membership> newMemberships, @Nullable Absence newAbsence) {
        return new StaffMember(id, structureId, colleague, subject, accepted, newMemberships, newAbsence, version + 1);
    }
}

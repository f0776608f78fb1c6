package fr.pixemploi.portal.adviser.referent;

import fr.pixemploi.client.profile.ApiException;
import fr.pixemploi.client.profile.model.Membership;
import fr.pixemploi.client.profile.model.StaffMember;
import fr.pixemploi.client.profile.model.StaffPage;
import fr.pixemploi.portal.services.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Those of a structure to whom people can be given, me among them. */
public record Colleagues(List<StaffMember> people) {
    private static final Set<String> FOLLOWING = Set.of("adviser", "manager");

    public Colleagues {
        people = List.copyOf(people);
    }

    public static Colleagues of(Profile profile, UUID structure) throws ApiException {
        List<StaffMember> people = new ArrayList<>();
        String next = null;
        do {
            StaffPage page = profile.staff.listStaff(structure, next, 200);
            page.getItems().stream().filter(Colleagues::followsPeople).forEach(people::add);
            next = page.getNextCursor();
        } while (next != null);
        return new Colleagues(people);
    }

    /** Works there and does not leave. */
    private static boolean followsPeople(StaffMember member) {
        return member.getAccount() != null
                && member.getMemberships().stream()
                        .filter(Membership::getWanted)
                        .anyMatch(role -> FOLLOWING.contains(role.getRole()));
    }
}

package fr.pixemploi.portal.adviser.referent;

import fr.pixemploi.client.profile.ApiException;
import fr.pixemploi.client.profile.model.OwnRoles;
import fr.pixemploi.client.profile.model.Referent;
import fr.pixemploi.portal.services.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who follows a person, and whether I could.
 *
 * @param own my entry in the staff of the structure; null when nobody invited me into it
 */
public record Following(Referent referent, @Nullable UUID own) {
    public static Following of(Profile profile, UUID structure, UUID person) throws ApiException {
        return new Following(profile.staff.getReferent(person), own(profile, structure));
    }

    static @Nullable UUID own(Profile profile, UUID structure) throws ApiException {
        return profile.staff.listMyMemberships().getItems().stream()
                .filter(roles -> roles.getStructureId().equals(structure) && roles.getAccepted())
                .map(OwnRoles::getId)
                .findFirst()
                .orElse(null);
    }

    public boolean isPossible() {
        return own != null;
    }
}

package fr.pixemploi.profile.staff.remote;

import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.representations.idm.GroupRepresentation;

/** The groups {@code /structures/{structure}/{role}}, which tokens bear. */
@ApplicationScoped
class KeycloakGroups {
    private static final String TOP = "structures";

    private final StaffRealm realm;

    KeycloakGroups(StaffRealm realm) {
        this.realm = realm;
    }

    Optional<String> find(UUID structure, StaffRole role) {
        return find(path(structure, role));
    }

    /** The group's id; the group and those above it are made when they are missing. */
    String make(UUID structure, StaffRole role) {
        return make(path(structure, role));
    }

    private static List<String> path(UUID structure, StaffRole role) {
        return List.of(TOP, structure.toString(), role.code());
    }

    private String make(List<String> path) {
        Optional<String> there = find(path);
        if (there.isPresent()) return there.get();
        GroupRepresentation group = new GroupRepresentation();
        group.setName(path.getLast());
        // 409 when another instance was faster.
        try (Response ignored = path.size() == 1
                ? realm.get().groups().add(group)
                : realm.get()
                        .groups()
                        .group(make(path.subList(0, path.size() - 1)))
                        .subGroup(group)) {
            return find(path)
                    .orElseThrow(() -> new IllegalStateException("a group was not made: " + ignored.getStatus()));
        }
    }

    private Optional<String> find(List<String> path) {
        return StaffRealm.ifThere(
                () -> realm.get().getGroupByPath(String.join("/", path)).getId());
    }
}

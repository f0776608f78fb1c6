package fr.pixemploi.profile.staff.remote;

import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.MembershipTrouble;
import fr.pixemploi.profile.staff.domain.StaffAccounts;
import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.ClientMappingsRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MappingsRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Accounts of staff at Keycloak. One that was made for an invitation bears its id in the name, which nobody can change, so that a second try
 * finds it. Another one is a colleague's only when Keycloak has seen that its holder reads what is sent to the address: else whoever
 * writes a director's address into their own account would be given the director's roles.
 */
@ApplicationScoped
class KeycloakAccounts implements StaffAccounts {
    private static final String NAME = "staff-";
    /** Services refuse a token of more. */
    private static final int MAX_GROUPS = 20;

    /** Roles of the realm that are no job seeker's. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("author", "jury", "operator");

    /** How Keycloak calls a realm's default role, before the realm's name. */
    private static final String EVERYBODYS = "default-roles-";

    private final StaffRealm realm;
    private final KeycloakGroups groups;
    private final boolean letters;

    KeycloakAccounts(StaffRealm realm, KeycloakGroups groups, ProfileSettings settings) {
        this.realm = realm;
        this.groups = groups;
        this.letters = settings.staff().letters();
    }

    @Override
    public Account open(UUID member, Colleague colleague) {
        return asked(() -> {
            Optional<Account> made = made(member);
            if (made.isPresent()) return made.get();
            Optional<UserRepresentation> bearer = bearer(colleague);
            if (bearer.isEmpty()) return make(member, colleague);
            if (!isVerified(bearer.get())) throw new Refused(MembershipTrouble.ADDRESS_NOT_VERIFIED);
            return new Account(bearer.get().getId(), false);
        });
    }

    @Override
    public Optional<Account> find(UUID member, Colleague colleague) {
        return asked(() -> made(member)
                .or(() -> bearer(colleague)
                        .filter(KeycloakAccounts::isVerified)
                        .map(user -> new Account(user.getId(), false))));
    }

    private Optional<Account> made(UUID member) {
        return users().searchByUsername(NAME + member, true).stream()
                .map(user -> new Account(user.getId(), true))
                .findFirst();
    }

    private Optional<UserRepresentation> bearer(Colleague colleague) {
        return users().searchByEmail(colleague.email(), true).stream().findFirst();
    }

    private static boolean isVerified(UserRepresentation user) {
        return Boolean.TRUE.equals(user.isEmailVerified());
    }

    private Account make(UUID member, Colleague colleague) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(NAME + member);
        user.setEmail(colleague.email());
        user.setFirstName(colleague.firstName());
        user.setLastName(colleague.lastName());
        user.setEnabled(true);
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        try (Response made = users().create(user)) {
            if (made.getStatus() == 400) throw new Refused(MembershipTrouble.REFUSED);
            return new Account(CreatedResponseUtil.getCreatedId(made), true);
        }
    }

    @Override
    public void write(String subject) {
        if (!letters) return;
        asked(() -> {
            users().get(subject).executeActionsEmail(List.of("UPDATE_PASSWORD"));
            return subject;
        });
    }

    @Override
    public void join(String subject, UUID structure, StaffRole role) {
        asked(() -> {
            UserResource user = users().get(subject);
            String group = groups.make(structure, role);
            List<GroupRepresentation> joined = groupsOf(user);
            if (joined.stream().anyMatch(known -> known.getId().equals(group))) return subject;
            if (joined.size() >= MAX_GROUPS) throw new Refused(MembershipTrouble.TOO_MANY_GROUPS);
            user.joinGroup(group);
            return subject;
        });
    }

    private static List<GroupRepresentation> groupsOf(UserResource user) {
        return StaffRealm.ifThere(() -> user.groups(0, MAX_GROUPS, true))
                .orElseThrow(() -> new Refused(MembershipTrouble.ACCOUNT_GONE));
    }

    /** Whose account is gone has left. */
    @Override
    public void leave(String subject, UUID structure, StaffRole role) {
        asked(() -> groups.find(structure, role)
                .flatMap(group -> StaffRealm.ifThere(() -> {
                    users().get(subject).leaveGroup(group);
                    return group;
                })));
    }

    @Override
    public void close(String issuer, String subject) {
        if (!realm.issues(issuer)) return;
        asked(() -> StaffRealm.ifThere(() -> {
            UserResource user = users().get(subject);
            if (hasRoles(user)) return subject;
            try (Response removed = users().delete(subject)) {
                if (removed.getStatus() >= 400 && removed.getStatus() != Response.Status.NOT_FOUND.getStatusCode())
                    throw new NotReached("answered " + removed.getStatus());
            }
            return subject;
        }));
    }

    /**
     * Whether it does more than look for work. What everybody has comes by the realm's default role alone, so that a role of a client, and a
     * role that holds others, was given to this one on purpose. Roles of clients are told only to whoever may view clients, which the
     * service's own account need not: an administrator of the realm should not look for work by the same account.
     */
    private static boolean hasRoles(UserResource user) {
        if (!user.groups(0, 1, true).isEmpty()) return true;
        MappingsRepresentation given = user.roles().getAll();
        Map<String, ClientMappingsRepresentation> ofClients = given.getClientMappings();
        if (ofClients != null && !ofClients.isEmpty()) return true;
        List<RoleRepresentation> ofRealm = given.getRealmMappings();
        if (ofRealm != null && ofRealm.stream().anyMatch(KeycloakAccounts::holdsOthers)) return true;
        return user.roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .anyMatch(OF_THE_PLATFORM::contains);
    }

    private static boolean holdsOthers(RoleRepresentation role) {
        return role.isComposite() && !role.getName().startsWith(EVERYBODYS);
    }

    private UsersResource users() {
        return realm.get().users();
    }

    /** Says in the domain's words what Keycloak's client throws, of many kinds where the server cannot be reached. */
    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (Failure e) {
            throw e;
        } catch (WebApplicationException e) {
            throw new NotReached("answered " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            throw new NotReached(e.getClass().getSimpleName());
        }
    }
}

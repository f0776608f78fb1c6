package fr.pixemploi.kit.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an access token that the platform trusts; all others are ignored.
 *
 * @param groups how many groups it names, known or not
 */
record TokenClaims(
        String issuer,
        String subject,
        String clientId,
        Map<UUID, Set<StructureRole>> structureRoles,
        int groups,
        Set<String> realmRoles,
        Set<String> scopes) {
    static final String ATTRIBUTE = "fr.pixemploi.kit.claims";
    static final Set<String> REALM_ROLES = Set.of("beneficiary", "author", "jury", "operator");
    /** Roles too powerful for a password alone: held only after a second factor. */
    static final Set<String> SECOND_FACTOR_ROLES = Set.of("author", "jury", "operator");

    /** How clients of partners' systems are called. */
    private static final String SYSTEMS = "partner-";

    static TokenClaims of(JsonWebToken token, int secondFactorLevel) {
        Set<String> realmRoles = realmRoles(token);
        if (level(token) < secondFactorLevel) realmRoles.removeAll(SECOND_FACTOR_ROLES);
        String client = text(token.getClaim("azp"));
        Map<UUID, Set<StructureRole>> structureRoles = structureRoles(token.getGroups());
        // Of a system a token may say what it likes: whoever can change its client at the identity provider makes it no
        // person.
        if (client.startsWith(SYSTEMS)) {
            realmRoles.clear();
            structureRoles = asSystem(structureRoles);
        }
        return new TokenClaims(
                text(token.getIssuer()),
                text(token.getSubject()),
                client,
                structureRoles,
                token.getGroups() == null ? 0 : token.getGroups().size(),
                Set.copyOf(realmRoles),
                scopes(token.getClaim("scope")));
    }

    private static Map<UUID, Set<StructureRole>> asSystem(Map<UUID, Set<StructureRole>> roles) {
        return roles.entrySet().stream()
                .filter(each -> each.getValue().contains(StructureRole.PARTNER))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, _ -> Set.of(StructureRole.PARTNER)));
    }

    /** Roles for {@code @RolesAllowed}: a partner counts only together with a scope, as {@code partner:profile:write}. */
    Set<String> resourceRoles() {
        Set<String> roles = new HashSet<>(realmRoles);
        for (Set<StructureRole> inStructure : structureRoles.values()) {
            for (StructureRole role : inStructure) {
                switch (role) {
                    case PARTNER -> scopes.forEach(scope -> roles.add(role.label() + ":" + scope));
                    case ADVISER, MANAGER, INVIGILATOR, CENTRE_MANAGER -> roles.add(role.label());
                }
            }
        }
        return roles;
    }

    /** Groups look like {@code /structures/{id}/{role}}; any other group means nothing here. */
    private static Map<UUID, Set<StructureRole>> structureRoles(@Nullable Set<String> groups) {
        Map<UUID, Set<StructureRole>> roles = new HashMap<>();
        for (String group : groups == null ? Set.<String>of() : groups) {
            String[] parts = group.split("/", -1);
            if (parts.length != 4 || !parts[1].equals("structures")) continue;
            Optional<StructureRole> role = StructureRole.of(parts[3]);
            if (role.isEmpty()) continue;
            try {
                roles.computeIfAbsent(UUID.fromString(parts[2]), id -> EnumSet.noneOf(StructureRole.class))
                        .add(role.get());
            } catch (IllegalArgumentException e) {
                // A group of another kind under the same name.
            }
        }
        return roles.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private static Set<String> realmRoles(JsonWebToken token) {
        Set<String> roles = new HashSet<>();
        if (token.getClaim("realm_access") instanceof JsonObject access
                && access.get("roles") instanceof JsonArray names) {
            for (JsonString name : names.getValuesAs(JsonString.class)) {
                if (REALM_ROLES.contains(name.getString())) roles.add(name.getString());
            }
        }
        return roles;
    }

    private static Set<String> scopes(@Nullable Object scope) {
        return scope == null || scope.toString().isBlank()
                ? Set.of()
                : Arrays.stream(scope.toString().trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static int level(JsonWebToken token) {
        Object acr = token.getClaim("acr");
        try {
            return acr == null ? 0 : Integer.parseInt(acr.toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String text(@Nullable Object claim) {
        return claim == null ? "" : claim.toString();
    }
}

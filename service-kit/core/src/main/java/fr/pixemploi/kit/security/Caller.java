package fr.pixemploi.kit.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who calls, as the token says: an account, the client it came through, its roles in structures, its roles in the realm, its
 * scopes. A role in a structure says nothing about another structure. Use cases ask {@link #has}.
 *
 * @param issuer of the token
 * @param subject of the token, unique within the issuer
 * @param clientId the client that the token was given to ({@code azp})
 * @param structureRoles structure to roles there
 * @param realmRoles beneficiary, author, jury, operator
 * @param scopes OAuth scopes of the token
 * @param person the person behind the account, when a service's read model knows it
 */
public record Caller(
        String issuer,
        String subject,
        String clientId,
        Map<UUID, Set<StructureRole>> structureRoles,
        Set<String> realmRoles,
        Set<String> scopes,
        Optional<UUID> person) {

    /** True when the caller holds the role in this structure itself. */
    public boolean has(StructureRole role, UUID structure) {
        return structureRoles.getOrDefault(structure, Set.of()).contains(role);
    }

    /** True when the caller holds one of the roles in this structure itself. */
    public boolean hasAny(Set<StructureRole> roles, UUID structure) {
        return roles.stream().anyMatch(role -> has(role, structure));
    }

    /** Structures in which the caller holds one of the roles; the predicate of every list. */
    public Set<UUID> structuresAs(StructureRole... roles) {
        Set<StructureRole> wanted = Set.of(roles);
        return structureRoles.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isA(String realmRole) {
        return realmRoles.contains(realmRole);
    }

    /**
     * The person behind the account.
     *
     * @throws AccountNotLinked when the account has no file yet, or the event about it has not arrived
     */
    public UUID self() {
        return person.orElseThrow(AccountNotLinked::new);
    }
}

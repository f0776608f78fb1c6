package fr.pixemploi.portal.reader;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is logged in, as their access token says: to show what is theirs and leave out what is not. Whether they may, the services decide at each call.
 */
@Named("me")
@RequestScoped
public class Me {
    private final JsonObject token;
    private final Set<String> roles;
    private final List<Membership> memberships;

    /** A role in a structure, such as {@code adviser}. */
    public record Membership(UUID structureId, String role) {}

    Me(SecurityIdentity identity) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        token = credential == null ? new JsonObject() : OidcUtils.decodeJwtContent(credential.getToken());
        roles = strings(token.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles"))
                .collect(Collectors.toUnmodifiableSet());
        memberships =
                strings(token.getJsonArray("groups")).flatMap(Me::membership).toList();
    }

    private static Stream<String> strings(JsonArray array) {
        return array == null ? Stream.empty() : array.stream().map(String::valueOf);
    }

    /** Of {@code /structures/0194…/adviser}. */
    private static Stream<Membership> membership(String group) {
        String[] parts = group.split("/", -1);
        if (parts.length != 4 || !parts[1].equals("structures")) return Stream.empty();
        try {
            return Stream.of(new Membership(UUID.fromString(parts[2]), parts[3]));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }

    public boolean isKnown() {
        return !token.isEmpty();
    }

    /** The account's id; empty when nobody is logged in. */
    public String subject() {
        return token.getString("sub", "");
    }

    public String name() {
        return token.getString("name", token.getString("preferred_username", ""));
    }

    public String firstName() {
        return token.getString("given_name", name());
    }

    public boolean isPerson() {
        return roles.contains("beneficiary");
    }

    public boolean isAuthor() {
        return roles.contains("author");
    }

    public boolean isJury() {
        return roles.contains("jury");
    }

    public boolean isOperator() {
        return roles.contains("operator");
    }

    /** Where they have a role, without doubles. */
    public List<UUID> structuresAs(String role) {
        return memberships.stream()
                .filter(membership -> membership.role().equals(role))
                .map(Membership::structureId)
                .distinct()
                .toList();
    }

    public List<UUID> adviserAt() {
        return structuresAs("adviser");
    }

    public List<UUID> managerAt() {
        return structuresAs("manager");
    }

    public List<UUID> centreManagerAt() {
        return structuresAs("centre-manager");
    }

    public boolean isCentreManagerAt(UUID centreId) {
        return centreManagerAt().contains(centreId);
    }

    public List<UUID> invigilatorAt() {
        return structuresAs("invigilator");
    }

    /** Where their day begins. */
    public String home() {
        if (isPerson()) return "/mon-espace";
        if (!adviserAt().isEmpty()) return "/suivi";
        if (!managerAt().isEmpty()) return "/pilotage";
        if (!centreManagerAt().isEmpty()) return "/centre";
        if (!invigilatorAt().isEmpty()) return "/salle";
        if (isJury()) return "/jury";
        if (isAuthor()) return "/questions";
        return isOperator() ? "/exploitation" : "/";
    }
}

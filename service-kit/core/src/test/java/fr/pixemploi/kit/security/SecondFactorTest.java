package fr.pixemploi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** What the platform believes of a token's claims. */
class SecondFactorTest {
    private static final UUID A = UUID.fromString("01940000-0000-7000-8000-00000000000a");

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static Token token(String acr, Set<String> groups, String... realmRoles) {
        return new Token(Map.of(
                "iss",
                "https://issuer",
                "sub",
                "s",
                "azp",
                "portal",
                "scope",
                "openid profile:read",
                "acr",
                acr,
                "groups",
                groups,
                "realm_access",
                Json.createObjectBuilder()
                        .add("roles", Json.createArrayBuilder(Set.of(realmRoles)))
                        .build()));
    }

    @Test
    void holdsTheRolesOfAuthorsJuryAndOperatorsOnlyAfterASecondFactor() {
        assertThat(TokenClaims.of(token("1", Set.of(), "jury", "author", "operator", "beneficiary"), 2)
                        .realmRoles())
                .containsExactly("beneficiary");
        assertThat(TokenClaims.of(token("2", Set.of(), "author"), 2).realmRoles())
                .containsExactly("author");
        assertThat(TokenClaims.of(token("2", Set.of(), "jury"), 2).realmRoles()).containsExactly("jury");
        assertThat(TokenClaims.of(token("silver", Set.of(), "operator"), 2).realmRoles())
                .isEmpty();
    }

    @Test
    void believesNoRealmRoleThatIsOneOfStructures() {
        assertThat(TokenClaims.of(token("2", Set.of(), "adviser", "offline_access"), 2)
                        .resourceRoles())
                .isEmpty();
    }

    @Test
    void readsRolesInStructuresFromGroups() {
        TokenClaims claims = TokenClaims.of(
                token(
                        "1",
                        Set.of(
                                "/structures/" + A + "/adviser",
                                "/structures/x/manager",
                                "/structures/" + A + "/king",
                                "/else/" + A + "/manager")),
                2);
        assertThat(claims.structureRoles()).isEqualTo(Map.of(A, Set.of(StructureRole.ADVISER)));
    }

    @Test
    void countsAPartnerOnlyTogetherWithAScope() {
        TokenClaims claims = TokenClaims.of(token("1", Set.of("/structures/" + A + "/partner")), 2);
        assertThat(claims.resourceRoles())
                .contains("partner:profile:read")
                .doesNotContain("partner", "partner:profile:write");
    }

    @Test
    void aSystemIsNobodyButAPartnerWhateverItsTokenSays() {
        Map<String, Object> said = new HashMap<>(
                token("2", Set.of("/structures/" + A + "/manager", "/structures/" + A + "/partner"), "operator", "jury")
                        .claims());
        said.put("azp", "partner-alpha");
        TokenClaims claims = TokenClaims.of(new Token(said), 2);
        assertThat(claims.realmRoles()).isEmpty();
        assertThat(claims.structureRoles()).isEqualTo(Map.of(A, Set.of(StructureRole.PARTNER)));
    }
}

package fr.pixemploi.assessment.live.rest.door;

import fr.pixemploi.assessment.live.application.door.FollowEntry;
import fr.pixemploi.assessment.live.domain.door.RoomEntry;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.StructureRole;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands behind a token: an entry, an invigilator of the session's centre at the addresses of that session's room only. At all others
 * the caller holds no role that anything asks for.
 */
@ApplicationScoped
class RoomIdentities implements IdentityProvider<RoomCredential> {
    static final String ROLE = "invigilation";
    private static final String INVIGILATOR = StructureRole.INVIGILATOR.label();
    private static final String ISSUER = "urn:pix-emploi:invigilation";

    private final FollowEntry followEntry;

    RoomIdentities(FollowEntry followEntry) {
        this.followEntry = followEntry;
    }

    @Override
    public Class<RoomCredential> getRequestType() {
        return RoomCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoomCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            RoomEntry entry = followEntry
                    .handle(credential.token())
                    .orElseThrow(() -> new AuthenticationFailedException("no such entry, or no more"));
            boolean own = RoomReach.covers(credential.method(), credential.path(), entry.session());
            Map<UUID, Set<StructureRole>> roles =
                    own ? Map.of(entry.centre(), Set.of(StructureRole.INVIGILATOR)) : Map.of();
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("invigilation " + entry.id()))
                    .addRole(ROLE)
                    .addRoles(own ? Set.of(INVIGILATOR) : Set.of())
                    .addAttribute(
                            CurrentCaller.VOUCHED,
                            new Caller(
                                    ISSUER,
                                    entry.id().toString(),
                                    "invigilation-" + entry.session(),
                                    roles,
                                    Set.of(),
                                    Set.of(),
                                    Optional.empty()))
                    .build();
        });
    }
}

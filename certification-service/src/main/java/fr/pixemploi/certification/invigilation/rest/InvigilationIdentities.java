package fr.pixemploi.certification.invigilation.rest;

import fr.pixemploi.certification.invigilation.application.FollowEntry;
import fr.pixemploi.certification.invigilation.domain.Entry;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
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

/** Who stands behind a token: an entry, whose one role opens the names of its session and nothing else. */
@ApplicationScoped
class InvigilationIdentities implements IdentityProvider<InvigilationCredential> {
    static final String ROLE = "invigilation";
    static final String ENTRY = "fr.pixemploi.certification.invigilation";
    private static final String ISSUER = "urn:pix-emploi:invigilation";

    private final FollowEntry followEntry;

    InvigilationIdentities(FollowEntry followEntry) {
        this.followEntry = followEntry;
    }

    @Override
    public Class<InvigilationCredential> getRequestType() {
        return InvigilationCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(InvigilationCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            Entry entry = followEntry
                    .handle(credential.token())
                    .orElseThrow(() -> new AuthenticationFailedException("no such entry, or no more"));
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("invigilation " + entry.id()))
                    .addRole(ROLE)
                    .addAttribute(ENTRY, entry)
                    .addAttribute(
                            CurrentCaller.VOUCHED,
                            new Caller(
                                    ISSUER,
                                    entry.id().toString(),
                                    "invigilation-" + entry.session(),
                                    Map.of(),
                                    Set.of(),
                                    Set.of(),
                                    Optional.empty()))
                    .build();
        });
    }
}

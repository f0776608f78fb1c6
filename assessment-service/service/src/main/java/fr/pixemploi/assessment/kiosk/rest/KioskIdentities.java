package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.application.FindKiosks;
import fr.pixemploi.assessment.kiosk.application.FollowKioskSession;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
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
import java.util.UUID;

/**
 * Who stands behind a kiosk's secret. A session's caller is the person of its sitting, and a beneficiary at the addresses of that
 * sitting only: at all others the caller holds no role that anything asks for.
 */
@ApplicationScoped
class KioskIdentities implements IdentityProvider<KioskCredential> {
    static final String DEVICE_ROLE = "kiosk-device";
    static final String SESSION_ROLE = "kiosk-session";
    static final String KIOSK = "fr.pixemploi.assessment.kiosk";
    static final String SESSION = "fr.pixemploi.assessment.kiosk-session";
    private static final String ISSUER = "urn:pix-emploi:kiosk";

    private final FindKiosks findKiosks;
    private final FollowKioskSession followKioskSession;

    KioskIdentities(FindKiosks findKiosks, FollowKioskSession followKioskSession) {
        this.findKiosks = findKiosks;
        this.followKioskSession = followKioskSession;
    }

    @Override
    public Class<KioskCredential> getRequestType() {
        return KioskCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KioskCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> switch (credential.kind()) {
            case DEVICE -> device(credential);
            case SESSION -> session(credential);
        });
    }

    private SecurityIdentity device(KioskCredential credential) {
        Kiosk kiosk = findKiosks
                .showing(credential.secret())
                .orElseThrow(() -> new AuthenticationFailedException("unknown kiosk"));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("kiosk " + kiosk.id()))
                .addRole(DEVICE_ROLE)
                .addAttribute(KIOSK, kiosk)
                .addAttribute(CurrentCaller.VOUCHED, caller(kiosk.id(), kiosk.id(), Set.of(), Optional.empty()))
                .build();
    }

    private SecurityIdentity session(KioskCredential credential) {
        KioskSession session = followKioskSession
                .handle(credential.secret(), KioskReach.isSignOfLife(credential.path()))
                .orElseThrow(() -> new AuthenticationFailedException("no such kiosk session, or no more"));
        boolean own = KioskReach.covers(
                credential.method(), credential.path(), session.sitting(), () -> followKioskSession.result(session));
        Set<String> realmRoles = own ? Set.of("beneficiary") : Set.of();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("kiosk session " + session.id()))
                .addRole(SESSION_ROLE)
                .addRoles(realmRoles)
                .addAttribute(SESSION, session)
                .addAttribute(
                        CurrentCaller.VOUCHED,
                        caller(
                                session.id(),
                                session.kiosk(),
                                realmRoles,
                                own ? Optional.of(session.beneficiary()) : Optional.empty()))
                .build();
    }

    private static Caller caller(UUID subject, UUID kiosk, Set<String> realmRoles, Optional<UUID> person) {
        return new Caller(ISSUER, subject.toString(), "kiosk-" + kiosk, Map.of(), realmRoles, Set.of(), person);
    }
}

package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts in a sandbox while it is filled. Nobody logs in as one of them: no identity provider has this name. */
final class MadeUpCallers {
    private static final String ISSUER = "urn:pix-emploi:sandbox";

    private MadeUpCallers() {}

    /** A colleague of the sandbox. */
    static Caller desk(SandboxReset reset) {
        return new Caller(
                ISSUER,
                reset.id().toString(),
                "sandbox",
                Map.of(reset.structureId(), Set.of(StructureRole.MANAGER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    /** A made-up person, by the account that is linked to the file. */
    static Caller person(SandboxReset reset, UUID beneficiaryId) {
        return new Caller(
                ISSUER,
                reset.id() + "/" + beneficiaryId,
                "sandbox",
                Map.of(),
                Set.of("beneficiary"),
                Set.of(),
                Optional.of(beneficiaryId));
    }
}

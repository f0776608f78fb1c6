package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.util.Map;

/** Somebody who was registered by a partner and has an account of the identity provider. */
final class JobSeeker {
    private final Platform platform;
    private final Cast cast;

    JobSeeker(Platform platform) {
        this.platform = platform;
        this.cast = new Cast(platform.endpoints(), platform.tokens());
    }

    String firstName() {
        return cast.firstName();
    }

    /** The way of this person into a service. */
    Api to(Service service) {
        return new Api(platform.endpoints().of(service), () -> platform.tokens().forUser(cast.account()));
    }

    /** File at a structure, account, and the link between them; once the exam room knows of it. */
    JobSeeker register() {
        Api partner = cast.partner("partner-alpha", Service.PROFILE);
        String file = partner.post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "externalId",
                                cast.account(),
                                "firstName",
                                cast.firstName(),
                                "lastName",
                                "Exemple",
                                "birthDate",
                                "2003-04-05"))
                .expect(201)
                .path("id")
                .asText();
        String code = partner.post("/v1/beneficiaries/" + file + "/invitations", null)
                .expect(200)
                .path("invitationCode")
                .asText();
        platform.tokens().newBeneficiary(cast.account());
        to(Service.PROFILE)
                .post("/v1/beneficiaries/me/account-links", Map.of("invitationCode", code))
                .expect(200);
        Api.until(() -> to(Service.ASSESSMENT).get("/v1/sittings?limit=1"), answer -> answer.status() == 200);
        return this;
    }
}

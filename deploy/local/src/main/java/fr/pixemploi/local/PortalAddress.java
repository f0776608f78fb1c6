package fr.pixemploi.local;

import fr.pixemploi.local.layout.Packaged;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The portal of one platform: one instance, which calls the services where anybody does. */
final class PortalAddress {
    private final PlatformPlan plan;
    private final PlatformPorts ports;
    private final Map<Service, URI> services;
    private final String issuer;

    PortalAddress(PlatformPlan plan, PlatformPorts ports, Map<Service, URI> services, String issuer) {
        this.plan = plan;
        this.ports = ports;
        this.services = services;
        this.issuer = issuer;
    }

    static URI url(PlatformPorts ports) {
        return URI.create("http://127.0.0.1:" + ports.portal());
    }

    /** Where letters, QR codes and invitations of a service lead. */
    static Map<String, String> configuration(Service service, PlatformPorts ports) {
        URI url = url(ports);
        return switch (service) {
            case ASSESSMENT -> Map.of("pixemploi.assessment.campaign-address", url + "/mon-espace/tests/{code}");
            case PROFILE ->
                Map.of(
                        "pixemploi.profile.portal", url + "/rejoindre",
                        "pixemploi.profile.game-page", url + "/jeu",
                        "pixemploi.profile.messages.space", url + "/mon-espace");
            case PATHWAY -> Map.of();
            case CERTIFICATION -> Map.of("pixemploi.certification.portal", url + "/mon-espace/certification");
        };
    }

    ServiceProcess place() {
        return new ServiceProcess(new ServiceProcess.Placing(
                plan.workspace,
                plan.dataDirectory,
                Packaged.PORTAL,
                1,
                ports.portal(),
                ports.management(ports.portal()),
                settings(),
                plan.jvm,
                plan.whenSomethingDies));
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        services.forEach((service, url) -> settings.put("portal.services." + service.label(), url.toString()));
        settings.put("quarkus.oidc.auth-server-url", issuer);
        // The realm's overlay gives the client this one.
        settings.put("portal.secret", "portal-web-secret");
        // Demonstration people have no second factor: their password, once more.
        settings.put("portal.second-factor-acr", "1");
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        settings.put("portal.state-secret", HexFormat.of().formatHex(secret));
        plan.settings.forEach((property, value) -> {
            if (property.startsWith("portal.")) settings.put(property, value);
        });
        return settings;
    }
}

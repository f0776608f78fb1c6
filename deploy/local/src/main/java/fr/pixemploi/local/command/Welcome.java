package fr.pixemploi.local.command;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.Gateway;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads once everything is up: where to look, who to be, what to paste. */
final class Welcome {
    private Welcome() {}

    static List<String> lines(Endpoints endpoints, URI mailbox, Optional<Gateway> gateway, Optional<URI> portal) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        portal.ifPresent(pages -> {
            lines.add("Begin here: " + pages + "  pages for everybody below, in a browser; log in as one of them");
            lines.add("");
        });
        lines.add("Services (OpenAPI document, page to try it)");
        for (Service service : Service.values()) {
            if (endpoints.services().containsKey(service)) {
                URI url = endpoints.of(service);
                lines.add("  %-22s %s  %s/q/openapi  %s/q/swagger-ui".formatted(service.folder(), url, url, url));
            }
        }
        gateway.ifPresent(front -> lines.add("  %-22s %s  %s"
                .formatted(
                        "all, by one address",
                        front.url(),
                        Stream.of(Service.values())
                                .map(service -> "/" + service.label())
                                .collect(Collectors.joining("  ")))));
        lines.add("  %-22s %s  letters and short messages that the services sent; none leaves this machine"
                .formatted("mailbox", mailbox));
        lines.add("  %-22s %s".formatted("Keycloak realm", endpoints.issuerUrl()));
        lines.add("  %-22s %s (admin / demonstration)"
                .formatted("Keycloak console", endpoints.issuerUrl().replace("/realms/", "/admin/master/console/#/")));
        lines.add("  %-22s %s".formatted("Kafka", endpoints.kafkaBootstrapServers()));
        lines.add("");
        lines.add("People (password " + Tokens.PASSWORD + ")");
        lines.add("  lea, karim             job seekers");
        lines.add("  nadia, marc            adviser and manager of the Mission locale du Val d'Exemple");
        lines.add("  bruno, carole          adviser and manager of the Mission locale des Monts d'Exemple");
        lines.add("  ines, claire           invigilator and manager of the certification centre Centre Exemple");
        lines.add("  jury-julie, jury-jules jury      autrice-anne  author      ops-omar  operator");
        if (endpoints.services().containsKey(Service.PROFILE)) {
            lines.add("");
            lines.add("Nadia's caseload, to paste into another terminal:");
            lines.add("  TOKEN=$(curl -s " + endpoints.issuerUrl() + "/protocol/openid-connect/token"
                    + " -d grant_type=password -d client_id=demo-cli -d username=nadia -d password=" + Tokens.PASSWORD
                    + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
            lines.add("  curl -s -H \"Authorization: Bearer $TOKEN\" " + '"' + endpoints.profile()
                    + "/v1/caseload?structureId=01940000-0000-7000-8000-00000000000a\"");
        }
        lines.add("");
        return lines;
    }
}

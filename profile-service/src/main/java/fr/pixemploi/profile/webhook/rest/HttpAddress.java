package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of endpoints, as requests write them. */
final class HttpAddress {
    /** What is none is refused as one that leads nowhere. */
    static final String SHAPE = "https?://[!-~]+";

    static final String SAID =
            "With `https`, a name of the public network, the usual port or one from 1024 on; no address in figures. The name must lead to "
                    + "public addresses each time it is called.";
    static final String EXAMPLE = "https://si.structure.fr/pix-emploi";

    private HttpAddress() {}

    static URI of(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new WebhookRefusal.AddressRefused();
        }
    }
}

package fr.pixemploi.profile.webhook.domain;

import java.net.URI;
import java.util.Map;

/** The systems of structures, as they are reached over the network. */
public interface Endpoints {
    /**
     * Tells one of them something; never longer than the configured time. Whatever goes wrong is an outcome.
     *
     * @param url one that {@link EndpointRule} lets through; its name is looked up once, and must lead to public addresses only
     * @param body JSON
     */
    Outcome post(URI url, Map<String, String> headers, String body);
}

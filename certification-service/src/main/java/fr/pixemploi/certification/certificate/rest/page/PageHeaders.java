package fr.pixemploi.certification.certificate.rest.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** What every answer with the page says beside it: it is about somebody, so nobody finds it or is told of it; the kit lets nobody keep it. */
final class PageHeaders {
    private PageHeaders() {}

    static Map<String, String> of(VerificationPage page, Asked asked) {
        return Map.of(
                "Content-Security-Policy",
                page.policy(),
                HttpHeaders.CONTENT_LANGUAGE,
                asked.language().tag(),
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_LANGUAGE,
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff",
                "X-Robots-Tag",
                "noindex");
    }
}

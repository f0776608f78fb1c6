package fr.pixemploi.portal.shell;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Addresses within the portal. */
final class Here {
    private Here() {}

    /** Path and query, without what is said of the last form. */
    static String withoutOutcome(UriInfo address) {
        URI whole = UriBuilder.fromUri(address.getRequestUri())
                .replaceQueryParam(FormState.REFUSED)
                .replaceQueryParam(FormState.DONE)
                .build();
        return relative(whole);
    }

    private static String relative(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** A page of ours: anything else leads to the first page, so that nobody is sent elsewhere by a form. */
    static String safe(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return ours ? path : "/";
    }

    static URI with(String path, String parameter, String value) {
        return UriBuilder.fromUri(safe(path))
                .replaceQueryParam(parameter, value)
                .build();
    }
}

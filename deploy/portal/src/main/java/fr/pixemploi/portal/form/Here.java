package fr.pixemploi.portal.form;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses within the portal. */
public final class Here {
    private Here() {}

    /** Path and query, without what is said of the last form. */
    static String withoutOutcome(UriInfo address) {
        URI whole = address.getRequestUri();
        return withoutOutcome(whole.getRawPath(), whole.getRawQuery());
    }

    static String withoutOutcome(String path, @Nullable String query) {
        if (query == null) return path;
        String kept = Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty()
                        && !part.startsWith(FormState.REFUSED + "=")
                        && !part.startsWith(FormState.DONE + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    /** Whether it leads back to a form that was not carried out. */
    static boolean isRefused(String address) {
        String query = URI.create(address).getRawQuery();
        return query != null && Stream.of(query.split("&")).anyMatch(part -> part.startsWith(FormState.REFUSED + "="));
    }

    /** A page of ours: anything else leads to the first page, so that nobody is sent elsewhere by a form. */
    public static String safe(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '{' && c != '}');
        return ours ? path : "/";
    }

    public static URI with(String path, String parameter, String value) {
        return UriBuilder.fromUri(safe(path))
                .replaceQueryParam(parameter, value)
                .build();
    }
}

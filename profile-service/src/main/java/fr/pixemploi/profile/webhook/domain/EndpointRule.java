package fr.pixemploi.profile.webhook.domain;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses an endpoint may have, by how they are written; where the name leads is looked at when it is called. Names only: whatever a
 * resolver could read as a number is refused with all its spellings.
 *
 * @param loopback whether this machine itself may be named, also without TLS: for developers
 */
public record EndpointRule(boolean loopback) {
    public static final int LONGEST = 500;
    private static final int LONGEST_NAME = 253;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Two labels at least, the last of which begins with a letter. */
    private static final Pattern NAME = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?", Pattern.CASE_INSENSITIVE);

    /** Ends that lead nowhere in public (RFC 2606, 6761, 6762, 7686, 8375, 9476; ICANN for .internal), and those that networks use so. */
    private static final List<String> NOT_PUBLIC = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "arpa",
            "test",
            "invalid",
            "onion",
            "alt");

    public boolean allows(URI url) {
        String host = url.getHost();
        if (host == null
                || url.toString().length() > LONGEST
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null) return false;
        if (namesThisMachine(url))
            return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        return "https".equalsIgnoreCase(url.getScheme()) && isAllowed(url.getPort()) && isPublic(host);
    }

    /** Whether it is this machine, and may be. */
    public boolean namesThisMachine(URI url) {
        @Nullable String host = url.getHost();
        return loopback && host != null && OF_THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isAllowed(int port) {
        return port == -1 || port == HTTPS || (port >= FIRST_FREE_PORT && port <= LAST_PORT);
    }

    private static boolean isPublic(String host) {
        return host.length() <= LONGEST_NAME
                && NAME.matcher(host).matches()
                && NOT_PUBLIC.stream()
                        .noneMatch(end -> host.toLowerCase(Locale.ROOT).endsWith("." + end));
    }
}

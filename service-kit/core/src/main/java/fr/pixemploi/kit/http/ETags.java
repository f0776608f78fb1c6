package fr.pixemploi.kit.http;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.problem.KitRefusal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP (RFC 9110): the version of an aggregate as a strong entity tag. */
public final class ETags {
    /** Weak ones never match; neither do those of others. */
    private static final Pattern TAG = Pattern.compile("(?<!W/)\"(-?\\d{1,19})\"");
    /** Many a client leaves the quotes out. */
    private static final Pattern BARE = Pattern.compile("-?\\d{1,19}");

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller read, from its {@code If-Match} header; any for an asterisk, none for tags that are not ours.
     *
     * @throws KitRefusal 428 when the header is missing
     */
    public static ReadVersion required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new KitRefusal(428, "if-match-required");
        if (ifMatch.strip().equals("*")) return ReadVersion.ANY;
        Set<Long> named = new HashSet<>();
        String said = ifMatch.strip();
        Matcher tags = TAG.matcher(BARE.matcher(said).matches() ? "\"" + said + "\"" : said);
        while (tags.find()) {
            try {
                named.add(Long.parseLong(tags.group(1)));
            } catch (NumberFormatException e) {
                // Larger than any of ours.
            }
        }
        return new ReadVersion(false, named);
    }
}

package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.KitRefusal;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP: the version of an aggregate as a strong entity tag. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller read, from its {@code If-Match} header.
     *
     * @throws KitRefusal 428 when the header is missing, 412 when it is no tag of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new KitRefusal(428, "if-match-required");
        try {
            return Long.parseLong(ifMatch.replace("\"", "").trim());
        } catch (NumberFormatException e) {
            throw new KitRefusal(412, "changed-meanwhile");
        }
    }
}

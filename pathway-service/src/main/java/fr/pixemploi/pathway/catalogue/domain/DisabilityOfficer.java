package fr.pixemploi.pathway.catalogue.domain;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the référent handicap of an offer is reached (LHEO: contact of type 1), as its source says it. Who that is, is not kept.
 *
 * @param service what the body or its service is called; null when that is not said
 * @param telephone as it is written, without words around it; null when there is none, and then there is an e-mail
 * @param email an address; null likewise
 */
public record DisabilityOfficer(
        @Nullable String service,
        @Nullable String telephone,
        @Nullable String email) {
    public DisabilityOfficer {
        if (telephone == null && email == null) throw new IllegalArgumentException("nobody is reached by a name alone");
    }

    /** Null when there is neither a telephone nor an e-mail. */
    public static @Nullable DisabilityOfficer reached(
            @Nullable String service, @Nullable String telephone, @Nullable String email) {
        return telephone == null && email == null ? null : new DisabilityOfficer(service, telephone, email);
    }

    /** Telephone and e-mail in one line. */
    public String reachedBy() {
        return line(telephone, email);
    }

    /** All of it in one line. */
    public String inFull() {
        return line(service, telephone, email);
    }

    private static String line(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}

package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.application.proof.SignDocument;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import fr.pixemploi.certification.credential.domain.StatusIndexes;
import fr.pixemploi.certification.credential.domain.StatusList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A verifier reads a status list, computed from what was revoked until now. It says a time of five minutes, so that all instances give
 * the same bytes until something is revoked.
 */
@ApplicationScoped
@Transactional
public class ReadStatusList {
    /** How long a verifier may go without news. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** What was signed last, which most readers get: signing costs, and anyone may ask. */
    private record Signed(StatusList list, String credential) {}

    private final Map<Integer, Signed> last = new ConcurrentHashMap<>();
    private final StatusIndexes indexes;
    private final IssuerKeys keys;
    private final SignDocument signDocument;
    private final Clock clock;

    ReadStatusList(StatusIndexes indexes, IssuerKeys keys, SignDocument signDocument, Clock clock) {
        this.indexes = indexes;
        this.keys = keys;
        this.signDocument = signDocument;
        this.clock = clock;
    }

    /** @return the signed list as JSON ({@code application/vc}); empty when there is none with this number */
    public Optional<String> handle(int list) {
        long seconds = FRESH.toSeconds();
        Instant from = Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
        return indexes.revoked(list).map(revoked -> signed(new StatusList(list, revoked, from)));
    }

    private String signed(StatusList list) {
        Signed known = last.get(list.number());
        if (known != null && known.list().equals(list)) return known.credential();
        String credential = signDocument.handle(list.document(keys.issuer()), list.from());
        last.put(list.number(), new Signed(list, credential));
        return credential;
    }
}

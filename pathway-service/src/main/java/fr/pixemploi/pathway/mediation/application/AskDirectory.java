package fr.pixemploi.pathway.mediation.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.application.ReadTravelRules;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.place.domain.TravelRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Asks data.inclusion itself what is near a commune, or tells what it answered some minutes ago. No transaction is open meanwhile; few wait
 * for it at once, so that its silence is nobody else's.
 */
@ApplicationScoped
public class AskDirectory {
    /** What it said, and when. */
    public record Answer(Instant saidAt, List<Near> places) {}

    /** @param metres from the commune, as the directory says; null for what is offered from afar */
    public record Near(
            MediationPlace place,
            @Nullable Place at,
            @Nullable Integer metres,
            Travel travel) {}

    private record Asked(InseeCode commune, @Nullable Theme theme) {}

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    /** Places, of all answers together. */
    private static final int MOST_REMEMBERED = 5_000;

    private static final int WAIT_AT_ONCE = 4;

    private final Directory directory;
    private final LocateAddress locate;
    private final ReadTravelRules travelRules;
    private final Clock clock;
    private final Semaphore waiting = new Semaphore(WAIT_AT_ONCE);
    private final Cache<Asked, Answer> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumWeight(MOST_REMEMBERED)
            .weigher((Asked asked, Answer answer) -> 1 + answer.places().size())
            .build();

    AskDirectory(Directory directory, LocateAddress locate, ReadTravelRules travelRules, Clock clock) {
        this.directory = directory;
        this.locate = locate;
        this.travelRules = travelRules;
        this.clock = clock;
    }

    /**
     * Within 50 km, nearest first, a hundred at most.
     *
     * @throws MediationRefusal.NoDirectory where this deployment has no access to one
     * @throws MediationRefusal.CommuneNotPlaced when nobody knows where it is
     * @throws Directory.DirectoryFailure when it does not answer as agreed, or too many wait for it
     */
    public Answer handle(InseeCode commune, @Nullable Theme theme) {
        if (!directory.isThere()) throw new MediationRefusal.NoDirectory();
        Place from = locate.handle(Address.ofCommune(commune)).orElseThrow(MediationRefusal.CommuneNotPlaced::new);
        Asked asked = new Asked(from.commune() == null ? commune : from.commune(), theme);
        Answer known = remembered.getIfPresent(asked);
        if (known != null) return known;
        Answer answer = new Answer(
                clock.instant(),
                ask(asked).stream().map(entry -> near(from, entry)).toList());
        remembered.put(asked, answer);
        return answer;
    }

    private List<Directory.Entry> ask(Asked asked) {
        if (!waiting.tryAcquire()) throw new Directory.DirectoryFailure("too many wait for data.inclusion");
        try {
            return directory.near(asked.commune(), asked.theme());
        } finally {
            waiting.release();
        }
    }

    private Near near(Place from, Directory.Entry entry) {
        Optional<Place> at = locate.handle(entry.place().address());
        TravelRules rules = travelRules.handle();
        return new Near(
                entry.place(), at.orElse(null), entry.metres(), rules.between(Optional.of(from), at, rules.usual()));
    }
}

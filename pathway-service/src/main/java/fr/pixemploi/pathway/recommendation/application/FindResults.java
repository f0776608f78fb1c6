package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds results for whoever may see them: their person, or a structure with which it is shared, which the person will know. */
@ApplicationScoped
@Transactional
public class FindResults {
    private final SharedResults results;
    private final ConsentNews consentNews;
    private final ReadNews readNews;
    private final PersonAliases aliases;
    private final Clock clock;

    FindResults(SharedResults results, ConsentNews consentNews, ReadNews readNews, PersonAliases aliases, Clock clock) {
        this.results = results;
        this.consentNews = consentNews;
        this.readNews = readNews;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** @param structure for which the caller asks, unless it is their own */
    public Optional<AssessedResult> one(Caller caller, UUID result, UUID structure) {
        List<UUID> own = own(caller);
        Optional<AssessedResult> mine = results.ofPerson(own, result);
        if (mine.isPresent()) return mine;
        consentNews.needFresh();
        return results.shared(result, structure, clock.instant());
    }

    /** The newest that was completed since; the reading of another's is told. */
    public Optional<AssessedResult> newestSince(Caller caller, UUID beneficiary, UUID structure, Instant since) {
        List<UUID> own = own(caller);
        if (own.contains(beneficiary)) return results.newestOfPerson(own).filter(found -> isSince(found, since));
        consentNews.needFresh();
        Optional<AssessedResult> found =
                results.newest(beneficiary, structure, clock.instant()).filter(newest -> isSince(newest, since));
        found.ifPresent(read -> readNews.tell(read.beneficiaryId(), ReadNews.Reading.of("result", caller, structure)));
        return found;
    }

    private List<UUID> own(Caller caller) {
        return caller.person().map(aliases::idsOf).map(List::copyOf).orElse(List.of());
    }

    private static boolean isSince(AssessedResult result, Instant since) {
        return !result.completedAt().isBefore(since);
    }
}

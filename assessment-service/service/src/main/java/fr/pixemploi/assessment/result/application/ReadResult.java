package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.campaign.application.OwnWords;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.Grants;
import fr.pixemploi.assessment.result.domain.grant.Reader;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows a result to its owner, or to an adviser, a manager or the own system of a structure that holds an active grant covering it; each
 * reading by somebody else is noted for the owner to see. To all others it does not exist.
 */
@ApplicationScoped
public class ReadResult {
    private final Results results;
    private final Grants grants;
    private final NoteReading noteReading;
    private final ConsentNews consentNews;
    private final OwnWords ownWords;
    private final Clock clock;

    ReadResult(
            Results results,
            Grants grants,
            NoteReading noteReading,
            ConsentNews consentNews,
            OwnWords ownWords,
            Clock clock) {
        this.results = results;
        this.grants = grants;
        this.noteReading = noteReading;
        this.consentNews = consentNews;
        this.ownWords = ownWords;
        this.clock = clock;
    }

    /** @param reader who reads it */
    public record ReadableResult(Result result, Reader reader) {}

    @Transactional
    public ReadableResult handle(Caller caller, UUID id) {
        Optional<Result> own = caller.person().flatMap(person -> results.findOwn(id, person));
        return own.map(result -> new ReadableResult(result, new Reader(true, grants.readers(id, clock.instant()))))
                .orElseGet(() -> granted(caller, id));
    }

    private ReadableResult granted(Caller caller, UUID id) {
        Instant now = clock.instant();
        Grant grant = grants.covering(id, SharedReading.structures(caller), now)
                .orElseThrow(ResultRefusal.ResultUnknown::new);
        consentNews.needFresh();
        Result result = results.find(id).orElseThrow(ResultRefusal.ResultUnknown::new);
        noteReading.handle(caller, result, grant, now);
        boolean own = ownWords.areReadBy(grant.structure(), result.campaignOwner());
        return new ReadableResult(own ? result : result.neutral(), new Reader(false, Set.of(grant.structure())));
    }

    /** A person's own results, newest first. */
    @Transactional
    public List<Result> handle(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return results.list(beneficiary, olderThan, limit);
    }
}

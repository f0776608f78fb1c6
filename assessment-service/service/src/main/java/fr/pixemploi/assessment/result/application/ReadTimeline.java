package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.campaign.application.OwnWords;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.Grants;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shows how results of a person follow each other: all to the person; to advisers, managers and systems of structures those that are
 * shared with a structure of theirs, each reading noted.
 */
@ApplicationScoped
public class ReadTimeline {
    /** Newest results that are shown; more than a person has. */
    public static final int MAX = 100;

    private final Results results;
    private final Grants grants;
    private final NoteReading noteReading;
    private final ConsentNews consentNews;
    private final OwnWords ownWords;
    private final Clock clock;

    ReadTimeline(
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

    /** The person's own, oldest first. */
    @Transactional
    public List<Result> handle(UUID self) {
        return results.list(self, null, MAX).reversed();
    }

    /**
     * Somebody else's, oldest first.
     *
     * @throws ResultRefusal.ResultUnknown when none is shared
     */
    @Transactional
    public List<Result> handle(Caller caller, UUID beneficiary) {
        Instant now = clock.instant();
        Map<UUID, Grant> granted = grants.shared(beneficiary, SharedReading.structures(caller), now);
        // Before anything of the person is read: how long a refusal takes tells nobody how often they were tested.
        if (granted.isEmpty()) throw new ResultRefusal.ResultUnknown();
        List<Result> shared = new ArrayList<>();
        for (Result result : results.list(beneficiary, null, MAX).reversed()) {
            Grant grant = granted.get(result.id());
            if (grant == null) continue;
            shared.add(ownWords.areReadBy(grant.structure(), result.campaignOwner()) ? result : result.neutral());
            noteReading.handle(caller, result, grant, now);
        }
        if (shared.isEmpty()) throw new ResultRefusal.ResultUnknown();
        consentNews.needFresh();
        return List.copyOf(shared);
    }
}

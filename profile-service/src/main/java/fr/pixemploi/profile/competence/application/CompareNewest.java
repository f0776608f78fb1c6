package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser prepares a talk about a person's newest result, and the person will know. */
@ApplicationScoped
@Transactional
public class CompareNewest {
    /** @param change since the last one that is cut alike; null when there is none */
    public record Newest(Result result, @Nullable Comparison change) {}

    private final Results results;
    private final FindProfileRules findRules;
    private final NoteSeenInCaseload noteSeen;
    private final Clock clock;

    CompareNewest(Results results, FindProfileRules findRules, NoteSeenInCaseload noteSeen, Clock clock) {
        this.results = results;
        this.findRules = findRules;
        this.noteSeen = noteSeen;
        this.clock = clock;
    }

    /** Empty when nothing is shared with the structure. */
    public Optional<Newest> handle(Caller caller, UUID structureId, UUID beneficiaryId) {
        List<Result> seen = results.sharedWith(structureId, beneficiaryId, clock.instant()).stream()
                .sorted(Result.OLDEST_FIRST.reversed())
                .toList();
        if (seen.isEmpty()) return Optional.empty();
        noteSeen.handle(caller, structureId, List.of(beneficiaryId));
        Result newest = seen.getFirst();
        Comparison change = seen.stream()
                .skip(1)
                .filter(earlier -> earlier.framework().equals(newest.framework()))
                .findFirst()
                .map(earlier -> Comparison.of(seen, earlier.id(), newest.id(), findRules.handle()))
                .orElse(null);
        return Optional.of(new Newest(newest, change));
    }
}

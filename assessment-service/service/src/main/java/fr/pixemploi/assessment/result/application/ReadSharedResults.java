package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.campaign.application.OwnWords;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.Results.ReadOf;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.Grants;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows what many people share with a structure of the caller's, each reading noted and each person told. Of whom nothing is shared, there is
 * nothing, as of somebody who was never tested.
 */
@ApplicationScoped
public class ReadSharedResults {
    private record Words(UUID reader, @Nullable UUID owner) {}

    private final Results results;
    private final Grants grants;
    private final OwnWords ownWords;
    private final ReadNews readNews;
    private final ConsentNews consentNews;
    private final Clock clock;

    ReadSharedResults(
            Results results,
            Grants grants,
            OwnWords ownWords,
            ReadNews readNews,
            ConsentNews consentNews,
            Clock clock) {
        this.results = results;
        this.grants = grants;
        this.ownWords = ownWords;
        this.readNews = readNews;
        this.consentNews = consentNews;
        this.clock = clock;
    }

    /**
     * @param latestOnly of each person the newest alone
     * @return by the ids that were asked for, oldest first
     */
    @Transactional
    public Map<UUID, List<Result>> handle(Caller caller, Collection<UUID> people, boolean latestOnly) {
        consentNews.needFresh();
        Instant now = clock.instant();
        Map<UUID, Map<UUID, Grant>> granted = grants.shared(people, SharedReading.structures(caller), now);
        Set<UUID> ids = granted.values().stream()
                .flatMap(ofOne -> ofOne.keySet().stream())
                .collect(Collectors.toSet());
        List<Result> inForce = results.inForce(ids);
        Map<UUID, List<Result>> shown = new HashMap<>();
        granted.forEach((person, ofOne) -> {
            List<Result> own = inForce.stream()
                    .filter(result -> ofOne.containsKey(result.id()))
                    .toList();
            if (!own.isEmpty()) shown.put(person, latestOnly ? List.of(own.getLast()) : own);
        });
        note(caller, granted, shown, now);
        return inTheirWords(granted, shown);
    }

    private void note(Caller caller, Map<UUID, Map<UUID, Grant>> granted, Map<UUID, List<Result>> shown, Instant now) {
        List<ReadOf> readings = new ArrayList<>();
        Map<UUID, Set<UUID>> told = new HashMap<>();
        shown.forEach((person, own) -> own.forEach(result -> {
            Grant grant = granted.get(person).get(result.id());
            readings.add(new ReadOf(
                    result.id(),
                    grant,
                    SharedReading.role(caller, grant.structure()).label()));
            told.computeIfAbsent(grant.structure(), structure -> new HashSet<>())
                    .add(result.beneficiary());
        }));
        results.logReads(readings, caller.subject(), now);
        told.forEach((structure, owners) -> readNews.tellOnceADay(
                owners,
                new ReadNews.Reading(
                        "result",
                        structure,
                        SharedReading.role(caller, structure).label(),
                        caller.subject())));
    }

    /** What a campaign's structure says in its own words is for it and those below it. */
    private Map<UUID, List<Result>> inTheirWords(Map<UUID, Map<UUID, Grant>> granted, Map<UUID, List<Result>> shown) {
        Map<Words, Boolean> known = new HashMap<>();
        shown.replaceAll((person, own) -> own.stream()
                .map(result -> {
                    Words words = new Words(granted.get(person).get(result.id()).structure(), result.campaignOwner());
                    boolean theirs = known.computeIfAbsent(words, any -> ownWords.areReadBy(any.reader(), any.owner()));
                    return theirs ? result : result.neutral();
                })
                .toList());
        return shown;
    }
}

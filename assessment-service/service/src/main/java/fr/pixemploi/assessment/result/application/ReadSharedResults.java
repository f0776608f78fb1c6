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
import java.util.Optional;
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

    private record Shown(Result result, Grant grant) {}

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
        Set<UUID> structures = SharedReading.structures(caller);
        Set<UUID> ids = grants.shared(people, structures, clock.instant()).values().stream()
                .flatMap(ofOne -> ofOne.keySet().stream())
                .collect(Collectors.toSet());
        List<Result> inForce = results.inForce(ids);
        // Asked again, since results may have been waited for: who took back their consent meanwhile is not shown.
        Instant now = clock.instant();
        Map<UUID, Map<UUID, Grant>> granted = grants.shared(people, structures, now);
        Map<UUID, List<Shown>> shown = new HashMap<>();
        granted.forEach((person, ofOne) -> {
            List<Shown> own = inForce.stream()
                    .flatMap(result ->
                            Optional.ofNullable(ofOne.get(result.id())).stream().map(grant -> new Shown(result, grant)))
                    .toList();
            if (!own.isEmpty()) shown.put(person, latestOnly ? List.of(own.getLast()) : own);
        });
        note(caller, shown.values().stream().flatMap(List::stream).toList(), now);
        return inTheirWords(shown);
    }

    private void note(Caller caller, List<Shown> shown, Instant now) {
        List<ReadOf> readings = new ArrayList<>();
        Map<UUID, Set<UUID>> told = new HashMap<>();
        for (Shown each : shown) {
            UUID structure = each.grant().structure();
            String role = SharedReading.role(caller, structure).label();
            readings.add(new ReadOf(each.result().id(), each.grant(), role));
            told.computeIfAbsent(structure, any -> new HashSet<>())
                    .add(each.result().beneficiary());
        }
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
    private Map<UUID, List<Result>> inTheirWords(Map<UUID, List<Shown>> shown) {
        Map<Words, Boolean> known = new HashMap<>();
        Map<UUID, List<Result>> said = new HashMap<>();
        shown.forEach((person, own) -> said.put(
                person,
                own.stream()
                        .map(each -> known.computeIfAbsent(
                                        new Words(
                                                each.grant().structure(),
                                                each.result().campaignOwner()),
                                        words -> ownWords.areReadBy(words.reader(), words.owner()))
                                ? each.result()
                                : each.result().neutral())
                        .toList()));
        return said;
    }
}

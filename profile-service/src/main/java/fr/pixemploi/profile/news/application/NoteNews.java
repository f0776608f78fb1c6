package fr.pixemploi.profile.news.application;

import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.FilesRegistered;
import fr.pixemploi.profile.erasure.domain.FilesErased;
import fr.pixemploi.profile.news.domain.Fact;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes news in the transaction of what happened: of this service's own changes, and of facts that it hears. Never from a read model. */
@ApplicationScoped
@Transactional
public class NoteNews {
    private final NewsLog log;
    private final Clock clock;

    NoteNews(NewsLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void registered(@Observes FilesRegistered made) {
        log.addForMaker(
                made.structure(),
                made.files().stream()
                        .map(file -> new Fact(NewsType.PERSON_REGISTERED, file.file(), file.file(), made.at()))
                        .toList());
    }

    void changed(@Observes GrantChanged told) {
        Grant grant = told.grant();
        if (grant.status() == Grant.Status.WITHDRAWN) {
            note(told, NewsType.SHARING_WITHDRAWN, grant.id(), List.of());
            return;
        }
        if (grant.isNew()) note(told, NewsType.SHARING_GIVEN, grant.id(), List.of());
        grant.justOpened().forEach(result -> note(told, NewsType.RESULT_AVAILABLE, result, List.of(result)));
    }

    void erased(@Observes FilesErased told) {
        log.addErased(told.files().stream().map(Beneficiary::id).collect(Collectors.toSet()), told.at());
    }

    private void note(GrantChanged told, NewsType type, UUID subject, List<UUID> results) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Grant grant = told.grant();
        log.addForGrantee(
                grant.structureId(), told.knownAs(), new Fact(type, grant.beneficiaryId(), subject, now), results);
    }

    /** @param structure that hears of it when it has a file of the person; null when nobody does */
    public void forFollower(@Nullable UUID structure, Fact fact) {
        if (structure != null) log.addForFollower(structure, fact);
    }

    public void forThoseWhoSee(Fact fact) {
        log.addForThoseWhoSee(fact);
    }

    /** @param result that may be seen */
    public void forThoseWhoSeeResult(UUID result, Fact fact) {
        log.addForThoseWhoSeeResult(result, fact);
    }
}

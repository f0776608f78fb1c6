package fr.pixemploi.profile.news.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.beneficiary.domain.FileRegistered;
import fr.pixemploi.profile.news.domain.News;
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

    void registered(@Observes FileRegistered file) {
        note(file.structure(), file.file(), NewsType.PERSON_REGISTERED, file.file(), file.at());
    }

    /** A grant that was given, taken back, or that covers one result more. */
    void changed(@Observes GrantChanged told) {
        Grant grant = told.grant();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (grant.status() == Grant.Status.WITHDRAWN) {
            note(grant.structureId(), grant.beneficiaryId(), NewsType.SHARING_WITHDRAWN, grant.id(), now);
            return;
        }
        boolean given = grant.version() == 1;
        if (given) note(grant.structureId(), grant.beneficiaryId(), NewsType.SHARING_GIVEN, grant.id(), now);
        List<UUID> results = grant.resultIds();
        List<UUID> opened = given || results.isEmpty() ? results : List.of(results.getLast());
        opened.forEach(
                result -> note(grant.structureId(), grant.beneficiaryId(), NewsType.RESULT_AVAILABLE, result, now));
    }

    /** @param structure that is told; null when nobody is */
    public void note(@Nullable UUID structure, UUID beneficiary, NewsType type, UUID subject, Instant at) {
        if (structure != null) log.add(new News(Ids.next(), structure, beneficiary, type, subject, at));
    }

    /** For all who may see the person's results now. */
    public void noteForThoseWhoSee(UUID beneficiary, NewsType type, UUID subject, Instant at) {
        log.addForThoseWhoSee(beneficiary, type, subject, at);
    }

    /** For all who may see this result now. */
    public void noteForThoseWhoSeeResult(UUID beneficiary, UUID result, NewsType type, UUID subject, Instant at) {
        log.addForThoseWhoSeeResult(beneficiary, result, type, subject, at);
    }
}

package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.notice.application.Notices;
import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import fr.pixemploi.profile.sharing.domain.Accord;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.sharing.domain.SharingTerms;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person lets a structure see results, in the own space. */
@ApplicationScoped
@Transactional
public class ShareMyProfile {
    /**
     * What the person chose to share, whoever it is with.
     *
     * @param resultIds results of the person; may be empty when those to come are shared
     * @param future whether results completed from now on are shared too
     * @param noticeVersion of the text about sharing that the person was shown; null when their client does not say
     */
    public record Choice(
            Instant until,
            List<UUID> resultIds,
            boolean future,
            @Nullable Integer noticeVersion) {}

    private final Grants grants;
    private final KnownResults results;
    private final GrantEvents events;
    private final InvitationBounds bounds;
    private final GetStructure getStructure;
    private final KeepApart keepApart;
    private final Notices notices;
    private final Clock clock;

    ShareMyProfile(
            Grants grants,
            KnownResults results,
            GrantEvents events,
            InvitationBounds bounds,
            GetStructure getStructure,
            KeepApart keepApart,
            Notices notices,
            Clock clock) {
        this.grants = grants;
        this.results = results;
        this.events = events;
        this.bounds = bounds;
        this.getStructure = getStructure;
        this.keepApart = keepApart;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws NoticeRefusal.TextChanged when the person was shown another text than the one in force */
    public Grant handle(Caller caller, UUID structureId, Purpose purpose, Choice choice) {
        UUID me = caller.self();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (getStructure.find(structureId).isEmpty()) throw new SharingRefusal.UnknownStructure();
        if (keepApart.between(me, structureId)) throw new SharingRefusal.OfASandbox();
        SharingTerms.check(choice.until(), now);
        List<UUID> shared = choice.resultIds().stream().distinct().toList();
        if (shared.isEmpty() && !choice.future()) throw new SharingRefusal.NothingToShare();
        // Somebody else's result in the list would open it to the structure in services that look at ids only.
        if (!results.allOf(me, shared)) throw new SharingRefusal.ResultNotKnown();
        Integer shown = choice.noticeVersion();
        if (shown != null) notices.needInForce(NoticeCode.SHARING, shown, now);
        Grant grant = new Grant(
                Ids.next(),
                me,
                structureId,
                purpose,
                choice.until(),
                shared,
                choice.future(),
                new Accord(now, shown),
                null,
                Grant.Status.ACTIVE,
                1);
        if (bounds.exceededBy(grant)) throw new SharingRefusal.BeyondInvitation();
        grants.oneWriterFor(me);
        grants.add(grant);
        events.changed(grant);
        return grant;
    }
}

package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.restriction.RestrictFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.rights.domain.Lifting;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restriction ends, by the person's word or for a reason that the law knows, of which the person was told before (GDPR, article 18, paragraph
 * 3). Grants that were taken back stay so. Lifting again changes nothing.
 */
@ApplicationScoped
@Transactional
public class LiftRestriction {
    /** @param restrictedSince since when another restriction that the person asked of this structure holds; null where it may go on */
    public record Lifted(Lifting lifting, @Nullable Instant restrictedSince) {}

    private final RightsRequests requests;
    private final AnswerWords words;
    private final RestrictFile restrictFile;
    private final GetStructure getStructure;
    private final PersonAliases aliases;
    private final Clock clock;

    LiftRestriction(
            RightsRequests requests,
            AnswerWords words,
            RestrictFile restrictFile,
            GetStructure getStructure,
            PersonAliases aliases,
            Clock clock) {
        this.requests = requests;
        this.words = words;
        this.restrictFile = restrictFile;
        this.getStructure = getStructure;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** The person lifts it, in their own space. */
    public Lifted mine(Caller caller, UUID id) {
        RightsRequest request = requests.lock(id)
                .filter(found -> aliases.idsOf(caller.self()).contains(found.fileId()))
                .orElseThrow(RightsRefusal.NotThere::new);
        if (!request.restricts()) throw new RightsRefusal.NothingRestricted();
        return lift(request, restrictFile.hold(request.fileId()), new Lifting(null, null, null, now()));
    }

    /**
     * An adviser or manager records it at the desk.
     *
     * @param reason code of why
     * @param toldOn when the person was told; null only for the person's own word
     */
    public Lifted atDesk(Caller caller, UUID id, String reason, @Nullable LocalDate toldOn) {
        RightsRequest request = requests.lock(id)
                .filter(found ->
                        caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), found.structureId()))
                .orElseThrow(RightsRefusal.NotThere::new);
        if (!request.restricts()) throw new RightsRefusal.NothingRestricted();
        AnswerWords.LiftingReason why =
                words.liftingReason(reason).orElseThrow(RightsRefusal.LiftingReasonNotKnown::new);
        Instant now = now();
        if (!fits(why, toldOn, request, now)) throw new RightsRefusal.ToldOnDoesNotFit();
        Beneficiary file = restrictFile.hold(request.fileId());
        // Whoever can say it themselves is spoken for by nobody.
        if (!why.toldBefore() && file.takenOver()) throw new RightsRefusal.PersonHasAccount();
        return lift(request, file, new Lifting(caller.subject(), reason, toldOn, now));
    }

    /** The person is told between the day of the answer and today, on the structure's calendar. */
    private boolean fits(
            AnswerWords.LiftingReason why, @Nullable LocalDate toldOn, RightsRequest request, Instant now) {
        if (toldOn == null) return !why.toldBefore();
        ZoneId zone = getStructure.handle(request.structureId()).timeZone();
        Instant answered = Objects.requireNonNull(request.answer()).answeredAt();
        return why.toldBefore()
                && !toldOn.isBefore(LocalDate.ofInstant(answered, zone))
                && !toldOn.isAfter(LocalDate.ofInstant(now, zone));
    }

    private Lifted lift(RightsRequest request, Beneficiary file, Lifting lifting) {
        Lifting known = request.lifting();
        if (known == null) requests.lift(request, lifting);
        restrictFile.handle(file, requests.restrictedSince(file.id()).orElse(null));
        return new Lifted(
                known == null ? lifting : known,
                requests.restrictedSince(request.structureId(), file.id()).orElse(null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

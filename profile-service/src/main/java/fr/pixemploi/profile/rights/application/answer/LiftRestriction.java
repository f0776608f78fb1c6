package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.restriction.RestrictFile;
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
import java.time.temporal.ChronoUnit;
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
    public Lifting mine(Caller caller, UUID id) {
        RightsRequest request = requests.lock(id)
                .filter(found -> aliases.idsOf(caller.self()).contains(found.fileId()))
                .orElseThrow(RightsRefusal.NotThere::new);
        return lift(request, new Lifting(null, null, null, now()));
    }

    /**
     * An adviser or manager records it at the desk.
     *
     * @param reason code of why
     * @param toldOn when the person was told; null only for the person's own word
     */
    public Lifting atDesk(Caller caller, UUID id, String reason, @Nullable LocalDate toldOn) {
        RightsRequest request = requests.lock(id)
                .filter(found ->
                        caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), found.structureId()))
                .orElseThrow(RightsRefusal.NotThere::new);
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(
                now, getStructure.handle(request.structureId()).timeZone());
        boolean fits = words.liftingReason(reason)
                .filter(known -> known.toldBefore() == (toldOn != null))
                .isPresent();
        if (!fits || (toldOn != null && toldOn.isAfter(today))) throw new RightsRefusal.LiftingDoesNotFit();
        return lift(request, new Lifting(caller.subject(), reason, toldOn, now));
    }

    private Lifting lift(RightsRequest request, Lifting lifting) {
        if (!request.restricts()) throw new RightsRefusal.NothingRestricted();
        if (request.lifting() != null) return request.lifting();
        requests.lift(request, lifting);
        restrictFile.handle(
                request.fileId(), requests.restrictedSince(request.fileId()).orElse(null));
        return lifting;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

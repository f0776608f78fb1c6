package fr.pixemploi.profile.beneficiary.application.restriction;

import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.restriction.Restriction;
import fr.pixemploi.profile.beneficiary.domain.restriction.Restrictions;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whether a structure may do something with a file: with one that is restricted nothing but keep it, read it, and do what its person asks
 * (GDPR, article 18, paragraph 2). Asked by whatever writes, asks or invites.
 */
@ApplicationScoped
@Transactional
public class CheckRestriction {
    private final Restrictions restrictions;
    private final GetStructure getStructure;
    private final Clock clock;

    CheckRestriction(Restrictions restrictions, GetStructure getStructure, Clock clock) {
        this.restrictions = restrictions;
        this.getStructure = getStructure;
        this.clock = clock;
    }

    /** @throws BeneficiaryRefusal.Restricted for a file that is */
    public void handle(UUID file) {
        of(List.of(file)).values().forEach(since -> {
            throw new BeneficiaryRefusal.Restricted(since);
        });
    }

    /**
     * The same for a correction, which is made where the person asked for one and waits for it. Of whoever has an account no word is taken that
     * an adviser recorded.
     */
    public void correcting(Beneficiary file) {
        UUID structure = Objects.requireNonNull(file.structureId());
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), getStructure.handle(structure).timeZone());
        if (!restrictions.correctionAskedFor(file.id(), today, !file.takenOver())) handle(file.id());
    }

    /** Whether what the person gave the structure to see at that time was taken back since, by a restriction that it granted. */
    public boolean tookBack(UUID person, UUID structure, Instant given) {
        return restrictions.grantedSince(person, structure, given);
    }

    /** Those of the files that are restricted, each with the day since when, on its structure's calendar. */
    public Map<UUID, LocalDate> of(Collection<UUID> files) {
        Map<UUID, LocalDate> restricted = new TreeMap<>();
        for (Restriction each : restrictions.of(files))
            restricted.put(
                    each.fileId(),
                    LocalDate.ofInstant(
                            each.since(),
                            getStructure.handle(each.structureId()).timeZone()));
        return restricted;
    }
}

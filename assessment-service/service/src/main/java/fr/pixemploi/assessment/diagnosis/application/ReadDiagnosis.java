package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.SharedDiagnoses;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows a diagnosis to its owner, or, once completed, to an adviser or manager of a structure that holds an active grant covering it;
 * each reading by somebody else is noted for the owner to see. To all others it does not exist.
 */
@ApplicationScoped
public class ReadDiagnosis {
    private final Diagnoses diagnoses;
    private final SharedDiagnoses shared;
    private final ReadNews readNews;
    private final ConsentNews consentNews;
    private final Clock clock;

    ReadDiagnosis(
            Diagnoses diagnoses, SharedDiagnoses shared, ReadNews readNews, ConsentNews consentNews, Clock clock) {
        this.diagnoses = diagnoses;
        this.shared = shared;
        this.readNews = readNews;
        this.consentNews = consentNews;
        this.clock = clock;
    }

    @Transactional
    public Diagnosis handle(Caller caller, UUID id) {
        Optional<Diagnosis> own = caller.person().flatMap(person -> diagnoses.find(id, person));
        return own.orElseGet(() -> granted(caller, id));
    }

    private Diagnosis granted(Caller caller, UUID id) {
        Instant now = clock.instant();
        SharedDiagnoses.Shared found = shared.find(
                        id, caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER), now)
                .orElseThrow(DiagnosisRefusal.NotThere::new);
        consentNews.needFresh();
        ReadNews.Reading reading = reading(caller, found.grant().structure());
        shared.logRead(id, found.grant(), reading.role(), reading.reader(), now);
        readNews.tell(found.diagnosis().beneficiary(), reading);
        return found.diagnosis();
    }

    private static ReadNews.Reading reading(Caller caller, UUID structure) {
        StructureRole role =
                caller.has(StructureRole.MANAGER, structure) ? StructureRole.MANAGER : StructureRole.ADVISER;
        return new ReadNews.Reading("diagnosis", structure, role.label(), caller.subject());
    }

    /**
     * Those that a structure may read, newest first.
     *
     * @param beneficiary of this person only; null for all
     * @param limit one more than are shown
     */
    @Transactional
    public List<Diagnosis> list(
            Caller caller, UUID structure, @Nullable UUID beneficiary, @Nullable UUID olderThan, int limit) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new DiagnosisRefusal.NotThere();
        consentNews.needFresh();
        List<Diagnosis> read = shared.list(structure, beneficiary, clock.instant(), olderThan, limit);
        readNews.tellOnceADay(
                read.stream().limit(limit - 1L).map(Diagnosis::beneficiary).toList(), reading(caller, structure));
        return read;
    }
}

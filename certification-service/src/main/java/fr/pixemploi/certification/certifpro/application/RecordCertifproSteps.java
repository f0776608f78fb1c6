package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.certifpro.domain.CertifproRefusal;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A centre says how far CléA numérique has come of candidates: sent to Certif'Pro, received from it, or not sent after all. */
@ApplicationScoped
@Transactional
public class RecordCertifproSteps {
    private final HoldSession holdSession;
    private final CertifproRecords records;
    private final Clock clock;

    RecordCertifproSteps(HoldSession holdSession, CertifproRecords records, Clock clock) {
        this.holdSession = holdSession;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Of all of them or of none; said again, it changes nothing.
     *
     * @param read which version of the lines, or of the file, it is said of
     * @return the version that holds
     * @throws CertifproRefusal.ChangedMeanwhile when it names somebody by an identity that was corrected since
     */
    public long handle(
            Caller caller, UUID sessionId, ReadVersion read, CleaState state, LocalDate day, List<UUID> candidateIds) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        // Held: nobody is corrected meanwhile.
        long version = records.version(sessionId);
        if (!read.is(version)) throw new CertifproRefusal.ChangedMeanwhile();
        Instant now = clock.instant();
        if (day.isAfter(session.schedule().dayOf(now))) throw new CertifproRefusal.DayToCome();
        Map<UUID, CertifproRecords.Progress> validated = records.validated(sessionId);
        List<CertifproRecords.Step> steps = new ArrayList<>();
        for (UUID candidate : new LinkedHashSet<>(candidateIds)) {
            if (!records.sits(sessionId, candidate)) throw new CertifproRefusal.NotFound();
            CertifproRecords.Progress progress = validated.get(candidate);
            if (progress == null) throw new CertifproRefusal.NotValidated();
            if (progress.state() == state && (state == CleaState.PROPOSED || day.equals(progress.since()))) continue;
            if (state == CleaState.RECEIVED && progress.state() == CleaState.PROPOSED)
                throw new CertifproRefusal.NotSent();
            steps.add(new CertifproRecords.Step(
                    Ids.next(),
                    progress.subscriptionId(),
                    progress.steps() + 1,
                    progress.publication(),
                    state,
                    day,
                    caller.subject(),
                    now));
        }
        records.add(steps);
        return version;
    }
}

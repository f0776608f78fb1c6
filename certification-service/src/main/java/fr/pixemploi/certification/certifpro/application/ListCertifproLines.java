package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.candidate.application.ListCandidates;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.certifpro.domain.CertifproCentre;
import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproLine;
import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.certifpro.domain.CertifproRefusal;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A centre looks at who of a session goes to Certif'Pro, and takes the file. The candidates will know, as of the list of candidates. */
@ApplicationScoped
@Transactional
public class ListCertifproLines {
    private static final int MOST = 10_000;

    private final ReadSession readSession;
    private final ListCandidates listCandidates;
    private final CertifproRecords records;

    ListCertifproLines(ReadSession readSession, ListCandidates listCandidates, CertifproRecords records) {
        this.readSession = readSession;
        this.listCandidates = listCandidates;
        this.records = records;
    }

    /**
     * A session as Certif'Pro is to hear of it.
     *
     * @param version another one once the identity of somebody of the session was corrected
     */
    public record Lines(CertifproCentre centre, List<CertifproLine> lines, long version) {}

    public Lines handle(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        if (!caller.has(StructureRole.CENTRE_MANAGER, session.centreId())) throw new CertifproRefusal.NotFound();
        // Before the lines: what is corrected meanwhile makes them another version at worst, and never the same one.
        long version = records.version(sessionId);
        Map<UUID, CertifproRecords.Progress> validated = records.validated(sessionId);
        Map<UUID, CertifproEntry> entries = records.entries(sessionId);
        List<CertifproLine> lines = listCandidates.handle(caller, sessionId, null, MOST + 1).stream()
                .map(Progress::candidate)
                .flatMap(candidate -> Optional.ofNullable(validated.get(candidate.id())).stream()
                        .map(progress -> line(session, candidate, progress, entries)))
                .toList();
        return new Lines(records.centre(session.centreId()), lines, version);
    }

    /**
     * What goes into the file: whoever was not sent yet.
     *
     * @param onlyComplete whether those of whom something is missing are left out, and not refused
     */
    public Lines toSend(Caller caller, UUID sessionId, boolean onlyComplete) {
        Lines all = handle(caller, sessionId);
        if (all.centre().siret() == null) throw new CertifproRefusal.Incomplete(0);
        List<CertifproLine> unsent = all.lines().stream()
                .filter(line -> line.state() == CleaState.PROPOSED)
                .toList();
        List<CertifproLine> complete =
                unsent.stream().filter(CertifproLine::isComplete).toList();
        if (!onlyComplete && complete.size() < unsent.size())
            throw new CertifproRefusal.Incomplete(unsent.size() - complete.size());
        return new Lines(all.centre(), complete, all.version());
    }

    private static CertifproLine line(
            Session session,
            Candidate candidate,
            CertifproRecords.Progress progress,
            Map<UUID, CertifproEntry> entries) {
        return new CertifproLine(
                candidate.id(),
                candidate.number(),
                candidate.identity(),
                candidate.particulars().convocationEmail(),
                session.schedule().dayOf(progress.testedAt()),
                progress.state(),
                progress.since(),
                progress.toldBefore(),
                entries.getOrDefault(candidate.id(), CertifproEntry.nothing(candidate.id())));
    }
}

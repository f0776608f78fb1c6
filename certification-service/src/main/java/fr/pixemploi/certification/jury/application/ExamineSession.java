package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.BackSitting;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The jury looks at a session with its candidates and their verdicts; the candidates will know. */
@ApplicationScoped
@Transactional
public class ExamineSession {
    private final ReadSession readSession;
    private final JuryFiles files;
    private final ReadEvidence readEvidence;
    private final ReadNews readNews;

    ExamineSession(ReadSession readSession, JuryFiles files, ReadEvidence readEvidence, ReadNews readNews) {
        this.readSession = readSession;
        this.files = files;
        this.readEvidence = readEvidence;
        this.readNews = readNews;
    }

    /** A session and who sat in it. */
    public record Examined(Session session, List<Sat> candidates) {}

    /** A candidate, with what happened during the test: no rule decides on it. */
    public record Sat(JuryFile file, IntegrityFacts integrity) {}

    public Examined handle(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        List<JuryFile> candidates = files.ofSession(sessionId);
        readNews.tellOnceADay(
                candidates.stream()
                        .map(JuryFile::beneficiaryId)
                        .filter(Objects::nonNull)
                        .toList(),
                new ReadNews.Reading("certification-result", null, "jury", caller.subject()));
        return new Examined(
                session,
                candidates.stream().map(file -> new Sat(file, integrity(file))).toList());
    }

    private IntegrityFacts integrity(JuryFile file) {
        BackSitting sitting = file.sitting();
        return sitting == null
                ? IntegrityFacts.NONE
                : readEvidence.of(sitting.document()).integrity();
    }
}

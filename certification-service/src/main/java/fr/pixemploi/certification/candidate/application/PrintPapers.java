package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.document.application.PrintSessionPapers;
import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedDoor;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import fr.pixemploi.certification.document.domain.PrintedSession;
import fr.pixemploi.certification.invigilation.application.RecallDoor;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a centre print the papers of a session; the candidates will know, as of the list itself. */
@ApplicationScoped
public class PrintPapers {
    private static final int MOST = 10_000;

    private final ListCandidates listCandidates;
    private final ReadSession readSession;
    private final RecallVersion recallVersion;
    private final WarnOfLeavingEarly warnOfLeavingEarly;
    private final KnownStructures structures;
    private final RecallDoor recallDoor;
    private final PrintSessionPapers papers;
    private final Clock clock;

    PrintPapers(
            ListCandidates listCandidates,
            ReadSession readSession,
            RecallVersion recallVersion,
            WarnOfLeavingEarly warnOfLeavingEarly,
            KnownStructures structures,
            RecallDoor recallDoor,
            PrintSessionPapers papers,
            Clock clock) {
        this.listCandidates = listCandidates;
        this.readSession = readSession;
        this.recallVersion = recallVersion;
        this.warnOfLeavingEarly = warnOfLeavingEarly;
        this.structures = structures;
        this.recallDoor = recallDoor;
        this.papers = papers;
        this.clock = clock;
    }

    /** @return a PDF on which candidates sign that they came */
    public byte[] attendanceSheet(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        return papers.attendanceSheet(printed(session), all(caller, session), clock.instant());
    }

    /**
     * Number and day code are on it when a manager of the centre prints it, who may read them.
     *
     * @return a PDF of numbers and names, for the room that knows numbers only
     */
    public byte[] roomList(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        return papers.roomList(printed(session), door(caller, session), all(caller, session), clock.instant());
    }

    /** @return a PDF of what a candidate is told beforehand */
    public byte[] convocation(Caller caller, UUID sessionId, UUID candidateId) {
        Session session = readSession.handle(caller, sessionId);
        Progress progress = listCandidates.read(caller, session, candidateId);
        // Nobody is called to what will not be.
        if (session.status() == SessionStatus.CANCELLED) throw new SessionRefusal.Cancelled();
        if (progress.candidate().cancellation() != null) throw new CandidateRefusal.Cancelled();
        return papers.convocation(printed(session), printed(session, progress), clock.instant());
    }

    private @Nullable PrintedDoor door(Caller caller, Session session) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, session.centreId())) return null;
        return recallDoor
                .handle(session.id())
                .map(door -> new PrintedDoor(door.number().value(), door.code().grouped()))
                .orElse(null);
    }

    private List<PrintedCandidate> all(Caller caller, Session session) {
        return listCandidates.handle(caller, session.id(), null, MOST + 1).stream()
                .filter(progress -> progress.candidate().cancellation() == null)
                .map(progress -> printed(session, progress))
                .toList();
    }

    private PrintedSession printed(Session session) {
        String invigilators = session.notes().invigilators();
        return new PrintedSession(
                session.number(),
                structures
                        .find(session.centreId())
                        .map(KnownStructure::name)
                        .orElse(session.venue().name()),
                new PrintedSession.Venue(
                        session.venue().name(),
                        session.room(),
                        session.venue().address(),
                        session.venue().town(),
                        null,
                        null),
                session.schedule().startsAt(),
                Math.toIntExact(version(session).receptionTime().toMinutes()),
                invigilators == null ? List.of() : List.of(invigilators));
    }

    private CertificationVersion version(Session session) {
        return recallVersion.handle(session.versionId());
    }

    private PrintedCandidate printed(Session session, Progress progress) {
        Candidate candidate = progress.candidate();
        Identity identity = candidate.identity();
        return new PrintedCandidate(
                candidate.number(),
                new PrintedPerson(
                        identity.firstName(),
                        identity.lastName(),
                        identity.usageName(),
                        identity.birthDate(),
                        identity.birthPlace().city(),
                        identity.birthPlace().country()),
                progress.sitsForClea(),
                warnOfLeavingEarly.handle(session, progress),
                Math.toIntExact(version(session)
                        .testTime(candidate.extraTimePercentage())
                        .toMinutes()),
                arranged(candidate));
    }

    private static List<String> arranged(Candidate candidate) {
        List<String> words = new ArrayList<>();
        Accommodations given = candidate.accommodations();
        if (candidate.extraTimePercentage() > 0)
            words.add("Temps majoré de %.0f %%".formatted(candidate.extraTimePercentage()));
        if (given.readAloud()) words.add("Questions lues à voix haute");
        if (given.breaks()) words.add("Pauses possibles");
        if (given.noFocusRule()) words.add("Quitter la page d’une question ne compte pas");
        if (!given.needs().isEmpty()) words.add("Questions adaptées à vos besoins");
        return words;
    }
}

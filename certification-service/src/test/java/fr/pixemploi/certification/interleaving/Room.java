package fr.pixemploi.certification.interleaving;

import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.finalization.application.DeclareClosing;
import fr.pixemploi.certification.finalization.application.FinalizeSession;
import fr.pixemploi.certification.finalization.domain.FinalizationRefusal;
import fr.pixemploi.certification.interleaving.ExamRoom.Sitter;
import fr.pixemploi.certification.interleaving.ExamRoom.Word;
import fr.pixemploi.certification.jury.application.DecideOtherwise;
import fr.pixemploi.certification.jury.application.PublishSession;
import fr.pixemploi.certification.jury.application.ReopenSession;
import fr.pixemploi.certification.jury.application.Rescore;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** All that the centre and the jury can do to a session once its candidates are enrolled, each step by chance. */
@ApplicationScoped
class Room {
    private static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");
    private static final List<List<Certification>> WHICH =
            List.of(List.of(), List.of(Certification.PIX), List.of(Certification.CLEA_NUMERIQUE));

    private final CreateSession createSession;
    private final EnrolCandidate enrolCandidate;
    private final DeclareClosing declareClosing;
    private final FinalizeSession finalizeSession;
    private final DecideOtherwise decideOtherwise;
    private final PublishSession publishSession;
    private final ReopenSession reopenSession;
    private final Rescore rescore;
    private final ExamRoom examRoom;
    private final Sql sql;

    Room(
            CreateSession createSession,
            EnrolCandidate enrolCandidate,
            DeclareClosing declareClosing,
            FinalizeSession finalizeSession,
            DecideOtherwise decideOtherwise,
            PublishSession publishSession,
            ReopenSession reopenSession,
            Rescore rescore,
            ExamRoom examRoom,
            Sql sql) {
        this.createSession = createSession;
        this.enrolCandidate = enrolCandidate;
        this.declareClosing = declareClosing;
        this.finalizeSession = finalizeSession;
        this.decideOtherwise = decideOtherwise;
        this.publishSession = publishSession;
        this.reopenSession = reopenSession;
        this.rescore = rescore;
        this.examRoom = examRoom;
        this.sql = sql;
    }

    record Held(UUID session, List<Sitter> sitters) {}

    Held open(int candidates, int luck) {
        UUID session = createSession
                .handle(
                        centre(),
                        new CreateSession.Wish(
                                CENTRE,
                                new Venue("Lycée Exemple", "1 rue de l'Exemple", "Exempleville"),
                                "Salle 12",
                                LocalDateTime.parse("2026-12-08T09:30:00"),
                                "Europe/Paris",
                                null,
                                SessionNotes.NONE))
                .id();
        List<Sitter> sitters = new ArrayList<>();
        for (int i = 0; i < candidates; i++)
            sitters.add(Sitter.of(
                    enrolCandidate.handle(centre(), session, candidate()).id(), luck + i));
        return new Held(session, sitters);
    }

    private static EnrolCandidate.Wish candidate() {
        return new EnrolCandidate.Wish(
                null,
                new Identity(
                        "Léa",
                        "Exemple",
                        null,
                        Sex.FEMALE,
                        LocalDate.parse("2001-02-03"),
                        new BirthPlace("Exempleville", "75001", null, "France")),
                Particulars.NONE,
                0,
                Accommodations.NONE,
                true);
    }

    /** All tests come back, and the centre hands the session over. */
    void begin(Held held) {
        for (Sitter one : held.sitters()) {
            examRoom.seats(one);
            examRoom.tells(one, new Word(0, 1));
        }
        declareClosing.handle(centre(), held.session(), true, null);
        finalizeSession.handle(centre(), held.session());
    }

    /** One step; what is refused is a step too. */
    void step(Held held, Random chance) {
        Sitter one = held.sitters().get(chance.nextInt(held.sitters().size()));
        Caller jury = jury(chance.nextBoolean() ? "julie" : "jules");
        try {
            switch (chance.nextInt(20)) {
                case 0 -> declareClosing.handle(centre(), held.session(), true, null);
                case 1 -> finalizeSession.handle(centre(), held.session());
                case 2, 3, 4 -> publishSession.handle(jury, held.session());
                case 5, 6, 7 -> publishSession.one(jury, one.candidate());
                case 8 -> publishSession.takeBack(jury, held.session(), "Une raison.");
                case 9 -> publishSession.takeBackOne(jury, one.candidate(), "Une raison.");
                case 10 -> reopenSession.handle(jury, held.session(), "Une raison.");
                case 11, 12, 13 -> decideOtherwise.propose(jury, one.candidate(), wish(chance));
                case 14, 15, 16, 17 -> answer(jury, one, chance.nextInt(8) > 0);
                default -> rescore.apply(jury, held.session());
            }
        } catch (SessionRefusal | JuryRefusal | FinalizationRefusal refused) {
            // Nothing happened.
        } catch (LockTimeoutException busy) {
            // On a slow machine somebody holds the session for long: nothing happened either.
        }
    }

    private void answer(Caller jury, Sitter one, boolean confirmed) {
        sql.query(
                        "select max(d.made_at) as at from jury_decision d join subscription s on s.id = d.subscription_id "
                                + "where s.candidate_id = ? and d.kind = 'proposed'",
                        one.candidate())
                .list(row -> row.instantOrNull("at"))
                .forEach(at -> {
                    if (at != null) decideOtherwise.answer(jury, one.candidate(), confirmed, at);
                });
    }

    private static DecideOtherwise.Wish wish(Random chance) {
        List<Certification> which = WHICH.get(chance.nextInt(WHICH.size()));
        return switch (chance.nextInt(8)) {
            case 0, 1 -> new DecideOtherwise.Wish(which, Outcome.REJECTED, CommentKey.FRAUD, "Une fraude.");
            case 2 -> new DecideOtherwise.Wish(which, Outcome.CANCELLED, CommentKey.CANCELLED_BY_JURY, "Une panne.");
            case 3 ->
                new DecideOtherwise.Wish(
                        which,
                        Outcome.REJECTED,
                        CommentKey.REJECTED_DUE_TO_INSUFFICIENT_CORRECT_ANSWERS,
                        "Une raison.");
            case 4, 5 -> new DecideOtherwise.Wish(which, Outcome.VALIDATED, null, "Une raison.");
            default -> new DecideOtherwise.Wish(which, null, null, "Une erreur.");
        };
    }

    private static Caller centre() {
        return new Caller(
                "test",
                "claire",
                "test",
                Map.of(CENTRE, Set.of(StructureRole.CENTRE_MANAGER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    private static Caller jury(String name) {
        return new Caller("test", name, "test", Map.of(), Set.of("jury"), Set.of(), Optional.empty());
    }
}

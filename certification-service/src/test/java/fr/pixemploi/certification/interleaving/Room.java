package fr.pixemploi.certification.interleaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.application.SeatCandidate;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.finalization.application.DeclareClosing;
import fr.pixemploi.certification.finalization.application.FinalizeSession;
import fr.pixemploi.certification.finalization.domain.FinalizationRefusal;
import fr.pixemploi.certification.journey.Ends;
import fr.pixemploi.certification.jury.application.DecideOtherwise;
import fr.pixemploi.certification.jury.application.PublishSession;
import fr.pixemploi.certification.jury.application.RecordSitting;
import fr.pixemploi.certification.jury.application.Rescore;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** All that can happen to a session once its candidates are enrolled, each step by chance. */
@ApplicationScoped
class Room {
    private static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");
    private static final List<List<Certification>> WHICH =
            List.of(List.of(), List.of(Certification.PIX), List.of(Certification.CLEA_NUMERIQUE));

    private final CreateSession createSession;
    private final EnrolCandidate enrolCandidate;
    private final SeatCandidate seatCandidate;
    private final DeclareClosing declareClosing;
    private final FinalizeSession finalizeSession;
    private final RecordSitting recordSitting;
    private final DecideOtherwise decideOtherwise;
    private final PublishSession publishSession;
    private final Rescore rescore;
    private final Sql sql;

    Room(
            CreateSession createSession,
            EnrolCandidate enrolCandidate,
            SeatCandidate seatCandidate,
            DeclareClosing declareClosing,
            FinalizeSession finalizeSession,
            RecordSitting recordSitting,
            DecideOtherwise decideOtherwise,
            PublishSession publishSession,
            Rescore rescore,
            Sql sql) {
        this.createSession = createSession;
        this.enrolCandidate = enrolCandidate;
        this.seatCandidate = seatCandidate;
        this.declareClosing = declareClosing;
        this.finalizeSession = finalizeSession;
        this.recordSitting = recordSitting;
        this.decideOtherwise = decideOtherwise;
        this.publishSession = publishSession;
        this.rescore = rescore;
        this.sql = sql;
    }

    /** A candidate of both, and the test that they sit. */
    record Sitter(UUID candidate, UUID person, UUID sitting, UUID authorisation) {}

    record Held(UUID session, List<Sitter> sitters) {}

    Held open(int candidates) {
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
        for (int i = 0; i < candidates; i++) {
            UUID person = Ids.next();
            UUID candidate = enrolCandidate
                    .handle(
                            centre(),
                            session,
                            new EnrolCandidate.Wish(
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
                                    true))
                    .id();
            // Seated, not enrolled with an account: levels are known by events alone, which other tests build anew.
            seatCandidate.seated(candidate, person, new RoomRevision(0, 1));
            sitters.add(new Sitter(candidate, person, Ids.next(), Ids.next()));
        }
        return new Held(session, sitters);
    }

    /** All tests come back, and the centre hands the session over. */
    void begin(Held held) {
        for (Sitter one : held.sitters()) hear(one, 1);
        declareClosing.handle(centre(), held.session(), true, null);
        finalizeSession.handle(centre(), held.session());
    }

    /** One step; what is refused is a step too. */
    void step(Held held, Random chance) {
        Sitter one = held.sitters().get(chance.nextInt(held.sitters().size()));
        Caller jury = jury(chance.nextBoolean() ? "julie" : "jules");
        try {
            switch (chance.nextInt(12)) {
                case 0, 1 -> hear(one, 1 + chance.nextInt(4));
                case 2 -> finalizeSession.handle(centre(), held.session());
                case 3 -> publishSession.handle(jury, held.session());
                case 4 -> publishSession.one(jury, one.candidate());
                case 5 -> publishSession.takeBack(jury, held.session(), "Une raison.");
                case 6 -> publishSession.takeBackOne(jury, one.candidate(), "Une raison.");
                case 7, 8 -> decideOtherwise.propose(jury, one.candidate(), wish(chance));
                case 9, 10 -> answer(jury, one, chance.nextInt(4) > 0);
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
        return switch (chance.nextInt(5)) {
            case 0 -> new DecideOtherwise.Wish(List.of(), Outcome.REJECTED, CommentKey.FRAUD, "Une fraude.");
            case 1 -> new DecideOtherwise.Wish(which, Outcome.CANCELLED, CommentKey.CANCELLED_BY_JURY, "Une panne.");
            case 2 ->
                new DecideOtherwise.Wish(
                        which,
                        Outcome.REJECTED,
                        CommentKey.REJECTED_DUE_TO_INSUFFICIENT_CORRECT_ANSWERS,
                        "Une raison.");
            case 3 -> new DecideOtherwise.Wish(which, Outcome.VALIDATED, null, "Une raison.");
            default -> new DecideOtherwise.Wish(which, null, null, "Une erreur.");
        };
    }

    /** The same word is heard again, and older ones after newer ones; the score differs from word to word, as when questions are taken out. */
    private void hear(Sitter one, int told) {
        int pix = (int) ((one.sitting().getLeastSignificantBits() >>> 8) % 7 + told) % 8 * 6;
        Map<String, Object> end =
                Ends.of(one.authorisation(), one.candidate(), one.person(), "completed", 32, pix, pix);
        end.put("sittingId", one.sitting());
        try {
            recordSitting.handle(
                    new ReceivedSitting(
                            one.sitting(),
                            one.authorisation(),
                            one.candidate(),
                            one.person(),
                            EndReason.COMPLETED,
                            Instant.parse("2026-12-08T08:35:00Z"),
                            Instant.parse("2026-12-08T09:20:00Z"),
                            32,
                            0,
                            "bank-1",
                            "2026-1",
                            0,
                            told,
                            EventJson.MAPPER.writeValueAsString(end)),
                    List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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

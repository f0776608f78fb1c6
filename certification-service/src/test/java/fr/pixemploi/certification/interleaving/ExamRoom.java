package fr.pixemploi.certification.interleaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.candidate.application.RecordRoomAuthorisation;
import fr.pixemploi.certification.candidate.application.SeatCandidate;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.journey.Ends;
import fr.pixemploi.certification.jury.application.RecordSitting;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** What the exam room says of candidates: whose account sits there, that they were let in, how the test ended and what it is worth. */
@ApplicationScoped
class ExamRoom {
    private static final Instant BEGAN = Instant.parse("2026-12-08T08:35:00Z");
    private static final Instant ENDED = Instant.parse("2026-12-08T09:20:00Z");

    private final SeatCandidate seatCandidate;
    private final RecordRoomAuthorisation recordRoomAuthorisation;
    private final RecordSitting recordSitting;
    private final Sql sql;

    ExamRoom(
            SeatCandidate seatCandidate,
            RecordRoomAuthorisation recordRoomAuthorisation,
            RecordSitting recordSitting,
            Sql sql) {
        this.seatCandidate = seatCandidate;
        this.recordRoomAuthorisation = recordRoomAuthorisation;
        this.recordSitting = recordSitting;
        this.sql = sql;
    }

    /** A candidate of both certifications, and the test that they sit; luck decides what it is worth. */
    record Sitter(UUID candidate, UUID person, UUID sitting, UUID leave, int luck, AtomicReference<Word> newest) {
        static Sitter of(UUID candidate, int luck) {
            return new Sitter(candidate, Ids.next(), Ids.next(), Ids.next(), luck, new AtomicReference<>(Word.NONE));
        }
    }

    /** Number of a word on a test: after a restore the room counts anew, in a newer epoch. */
    record Word(long epoch, long told) implements Comparable<Word> {
        static final Word NONE = new Word(0, 0);
        private static final Comparator<Word> ORDER =
                Comparator.comparingLong(Word::epoch).thenComparingLong(Word::told);

        @Override
        public int compareTo(Word other) {
            return ORDER.compare(this, other);
        }
    }

    /** Seated, not enrolled with an account: levels are known by events alone, which other tests build anew. */
    void seats(Sitter one) {
        heard(() -> seatCandidate.seated(one.candidate(), one.person(), new RoomRevision(0, 1)));
    }

    void letsIn(Sitter one) {
        Authorisation leave = new Authorisation(one.leave(), BEGAN, BEGAN.plusSeconds(600));
        heard(() -> recordRoomAuthorisation.letIn(one.candidate(), one.person(), leave, new RoomRevision(0, 2)));
    }

    /** The score differs from word to word, as when questions are taken out, and one of four is nothing. */
    void tells(Sitter one, Word word) {
        int pix = (int) ((one.luck() + word.told() + 3 * word.epoch()) % 4) * 12;
        Map<String, Object> end = Ends.of(one.leave(), one.candidate(), one.person(), "completed", 32, pix, pix);
        end.put("sittingId", one.sitting());
        heard(() -> {
            recordSitting.handle(
                    new ReceivedSitting(
                            one.sitting(),
                            one.leave(),
                            one.candidate(),
                            one.person(),
                            EndReason.COMPLETED,
                            BEGAN,
                            ENDED,
                            32,
                            0,
                            "bank-1",
                            "2026-1",
                            word.epoch(),
                            word.told(),
                            json(end)),
                    List.of());
            one.newest().accumulateAndGet(word, (known, said) -> known.compareTo(said) < 0 ? said : known);
        });
    }

    /** Whether what is kept of the test is the newest word that was heard of it. */
    boolean isKept(Sitter one) {
        Word newest = one.newest().get();
        return newest.equals(Word.NONE)
                || sql.query("select epoch, told from certification_sitting where id = ?", one.sitting())
                        .one(row -> new Word(row.bigint("epoch"), row.bigint("told")))
                        .equals(newest);
    }

    /** On a slow machine somebody holds the session for long: the word was not heard then. */
    private static void heard(Runnable word) {
        try {
            word.run();
        } catch (LockTimeoutException busy) {
            // Nothing happened.
        }
    }

    private static String json(Map<String, Object> end) {
        try {
            return EventJson.MAPPER.writeValueAsString(end);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

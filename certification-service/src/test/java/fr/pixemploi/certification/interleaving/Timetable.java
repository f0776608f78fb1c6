package fr.pixemploi.certification.interleaving;

import fr.pixemploi.certification.interleaving.ExamRoom.Sitter;
import fr.pixemploi.certification.interleaving.ExamRoom.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * When what happens, by chance: steps of people, and words of the exam room, each of which is on its way for up to two hours and comes up to
 * three times, also after newer ones. Times are whole minutes, so that some fall together.
 */
final class Timetable {
    static final Instant BEGIN = Instant.parse("2026-12-08T09:30:00Z");

    private static final int MINUTES = 240;
    private static final int MOST_DELAY = 120;
    private static final int MOST_COPIES = 3;
    private static final List<Word> WORDS =
            List.of(new Word(0, 1), new Word(0, 2), new Word(0, 3), new Word(1, 1), new Word(1, 2));

    private final Random chance;
    private final List<Due> due = new ArrayList<>();

    private Timetable(Random chance) {
        this.chance = chance;
    }

    interface Happening {
        void happen(Room room, ExamRoom examRoom);
    }

    record Due(Instant at, Happening what) {}

    /** In the order in which it happens. */
    static List<Due> of(Room.Held held, int steps, Random chance) {
        Timetable all = new Timetable(chance);
        for (Sitter one : held.sitters()) {
            all.said(0, (room, examRoom) -> examRoom.seats(one));
            all.said(1, (room, examRoom) -> examRoom.letsIn(one));
            for (Word word : WORDS)
                all.said(chance.nextInt(MINUTES - MOST_DELAY), (room, examRoom) -> examRoom.tells(one, word));
        }
        for (int step = 0; step < steps; step++) {
            long luck = chance.nextLong();
            all.at(chance.nextInt(MINUTES), (room, examRoom) -> room.step(held, new Random(luck)));
        }
        return all.due.stream().sorted(Comparator.comparing(Due::at)).toList();
    }

    private void said(int minute, Happening word) {
        for (int copy = 1 + chance.nextInt(MOST_COPIES); copy > 0; copy--)
            at(minute + chance.nextInt(MOST_DELAY), word);
    }

    private void at(int minute, Happening what) {
        due.add(new Due(BEGIN.plus(Duration.ofMinutes(minute)), what));
    }
}

package fr.pixemploi.assessment.live.domain.room;

import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.RoomRules;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The room at a moment: candidates with who needs an invigilator first, and how many are where.
 *
 * @param counts of each urgency, zeros included
 */
public record LiveRoom(LiveSession session, List<Line> lines, Map<Urgency, Integer> counts) {
    /**
     * A candidate with what follows from the clock.
     *
     * @param escalated an alert waits for too long
     */
    public record Line(LiveCandidate candidate, Urgency urgency, boolean presenceLost, boolean escalated) {}

    public LiveRoom {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    public static LiveRoom of(LiveSession session, List<LiveCandidate> candidates, RoomRules rules, Instant now) {
        List<Line> lines = candidates.stream()
                .map(candidate -> line(candidate, rules, now))
                .sorted(Comparator.comparing(Line::urgency)
                        .thenComparing(line -> line.candidate().since(line.urgency()))
                        .thenComparing(line -> line.candidate().number()))
                .toList();
        Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) counts.put(urgency, 0);
        lines.forEach(line -> counts.merge(line.urgency(), 1, Integer::sum));
        return new LiveRoom(session, lines, counts);
    }

    public static Line line(LiveCandidate candidate, RoomRules rules, Instant now) {
        return new Line(
                candidate,
                candidate.urgency(rules, now),
                candidate.presenceLost(rules, now),
                candidate.escalated(rules, now));
    }
}

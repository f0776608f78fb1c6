package fr.pixemploi.portal.room;

import fr.pixemploi.client.assessment.model.LiveCandidate;
import fr.pixemploi.client.assessment.model.LiveRoom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A room as its screen shows it: who needs somebody first, then all others by their number.
 *
 * @param named whether the names are known; numbers alone stand there while certification-service is away
 * @param watches whether the reader may let in and hold tests; managers handle alerts and end tests
 * @param seen changes whenever the screen is to change
 */
record Room(LiveRoom live, List<Seat> urgent, List<Seat> others, boolean named, boolean watches, String seen) {
    /** @param name empty where nobody says it now */
    record Seat(LiveCandidate live, String name) {
        public boolean isBegun() {
            return live.getStartedAt() != null;
        }

        public boolean isOver() {
            return live.getEndedAt() != null;
        }

        /** Let in, and the leave still holds. */
        public boolean isLetIn() {
            return live.getAuthorisedAt() != null;
        }

        public boolean isSeated() {
            return live.getAccount() == LiveCandidate.AccountEnum.SEATED;
        }

        /** Nothing is known of them yet but that they were enrolled. */
        public boolean isStill() {
            return !isThere() && !isLetIn() && live.getUrgency() == LiveCandidate.UrgencyEnum.NOT_STARTED;
        }

        public boolean isThere() {
            return live.getPresentAt() != null;
        }

        /** Another account than the one that was enrolled. */
        public boolean isDiffering() {
            return Boolean.TRUE.equals(live.getAccountDiffers());
        }

        public boolean isHeld() {
            return live.getInterruptedAt() != null || live.getResumeAskedAt() != null;
        }

        /** What a tap on the card does: come, then may start; nothing once the test has begun. */
        public String next() {
            if (isBegun() || isOver() || isLetIn()) return "";
            if (!isThere()) return "presence";
            return isSeated() ? "depart" : "";
        }
    }

    static Room of(LiveRoom live, Map<UUID, String> names, boolean watches) {
        List<Seat> all = live.getCandidates().stream()
                .map(one -> new Seat(one, names.getOrDefault(one.getCandidateId(), "")))
                .toList();
        return new Room(
                live,
                all.stream().filter(Room::isUrgent).toList(),
                all.stream()
                        .filter(seat -> !isUrgent(seat))
                        .sorted(Comparator.comparing(seat -> seat.live().getNumber()))
                        .toList(),
                !names.isEmpty(),
                watches,
                Integer.toHexString(List.of(told(live), names).hashCode()));
    }

    /** Without when each page gave its last sign, which changes every few seconds. */
    private static List<String> told(LiveRoom live) {
        return live.getCandidates().stream()
                .map(one -> List.of(
                                one.getNumber(),
                                one.getUrgency(),
                                String.valueOf(one.getAlert()),
                                String.valueOf(one.getQuestion()),
                                String.valueOf(one.getPresentAt()),
                                String.valueOf(one.getAuthorisedAt()),
                                String.valueOf(one.getAccount()),
                                String.valueOf(one.getFocusLosses()),
                                String.valueOf(one.getEndsAt()))
                        .toString())
                .toList();
    }

    private static boolean isUrgent(Seat seat) {
        return switch (seat.live().getUrgency()) {
            case ALERT, RESUME_ASKED, INTERRUPTED, PRESENCE_LOST -> true;
            case PAUSED, RUNNING, NOT_STARTED, ENDED -> false;
        };
    }
}

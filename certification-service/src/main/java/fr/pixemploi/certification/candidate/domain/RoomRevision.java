package fr.pixemploi.certification.candidate.domain;

/**
 * How far the exam room's own record of a candidate had come when it said something: what was said before is older, however late it
 * arrives.
 *
 * @param epoch how often the room's service was restored from a backup; numbers went back with it
 * @param number one more with each thing that the room says of the candidate
 */
public record RoomRevision(long epoch, long number) {
    /** The room said nothing yet. */
    public static final RoomRevision NONE = new RoomRevision(0, 0);

    public boolean isAfter(RoomRevision other) {
        return epoch > other.epoch || (epoch == other.epoch && number > other.number);
    }
}

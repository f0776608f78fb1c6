package fr.pixemploi.kit.event;

/**
 * What a service does, after its database was restored from a backup, with the states of its own aggregates that stand on its topic: they
 * may be newer than what came back. Called for each state of the topic, older ones too, in the order of the aggregate.
 */
public interface OwnStates {
    /** The state topic, one of the service's own. */
    String topic();

    /**
     * Takes over what is newer than the service's own, and what may never be undone; what it had forgotten of the latter it may tell again:
     * that goes out in the epoch of what it is told, or a later one. Database work only. Done again it changes nothing.
     *
     * @param told a state, no tombstone; of nobody who is erased
     * @return whether anything changed
     */
    boolean takeOver(IncomingEvent told);
}

package fr.pixemploi.kit.event;

/** A read model that was rebuilt takes the place of the one of before just now; news of its topic are for later, a minute at most. */
public final class BeingSwitched extends RuntimeException {
    public BeingSwitched(String topic) {
        super("the read model of " + topic + " is being switched");
    }
}

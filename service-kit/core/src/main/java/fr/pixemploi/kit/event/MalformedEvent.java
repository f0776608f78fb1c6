package fr.pixemploi.kit.event;

/** A message that no retry can mend: it goes to the dead letters with this reason, which repeats nothing of what the message says. */
public final class MalformedEvent extends RuntimeException {
    public MalformedEvent(String reason) {
        super(reason);
    }
}

package fr.pixemploi.kit.event;

import java.util.List;

/** Handlers of what several services tell in one form, each on its own topic: one bean for all of them. */
public interface EventHandlers {
    /** The same each time it is asked. */
    List<EventHandler> all();
}

package fr.pixemploi.kit.event;

import java.util.List;

/** Handlers that differ in little more than topic and type, such as for what several services tell in one form: one bean for all of them. */
public interface EventHandlers {
    /** The same each time it is asked. */
    List<EventHandler> all();
}

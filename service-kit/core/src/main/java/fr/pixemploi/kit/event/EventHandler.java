package fr.pixemploi.kit.event;

import java.util.List;

/**
 * What a service does when it hears one type of event. It runs inside the inbox's transaction, once for each event id; on a state
 * topic only for what is newer than the last one seen, by epoch and version. An exception that lies in the message, such as a value that the database never
 * takes, makes it a dead letter; any other makes the consumer pause and retry.
 */
public interface EventHandler {
    /** Topic to listen to. */
    String topic();

    /** CloudEvents type to handle; other types on the topic are counted and skipped. */
    String type();

    /** The effect. Database work only: no HTTP, no Kafka; what it has to say goes to the {@code Outbox}. */
    void handle(IncomingEvent event);

    /**
     * Tables filled by this state topic alone, which a rebuild fills again beside the others and puts in their place: each with a primary
     * key, and without generated columns. The handler then hears every state once more, in a transaction whose search path leads to those
     * tables: what else it does must be harmless a second time, and their names stand without a schema. Empty for facts, which can't be
     * rebuilt. All handlers of a topic fill tables, or none: what a rebuild read counts as heard.
     */
    default List<String> readModel() {
        return List.of();
    }

    /** True on a compacted topic, where only the newest version of an aggregate counts. */
    default boolean onStateTopic() {
        return topic().endsWith(".state");
    }
}

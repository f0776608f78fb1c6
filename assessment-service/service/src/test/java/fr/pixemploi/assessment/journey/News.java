package fr.pixemploi.assessment.journey;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import org.awaitility.Awaitility;

/** What this service says, once it has said it. */
final class News {
    private News() {}

    /** Waits for an event of a type about a subject. */
    static Topic.Seen of(String topic, String type, String subject) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> Topic.of(topic).all().stream()
                                .filter(event -> event.type().equals(type)
                                        && event.subject().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }
}

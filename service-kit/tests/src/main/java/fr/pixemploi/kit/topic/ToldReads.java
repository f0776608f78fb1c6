package fr.pixemploi.kit.topic;

import fr.pixemploi.kit.contract.Contracts;
import java.util.List;
import java.util.UUID;

/** What a service told of readings of a person's data, each held against its schema. */
public final class ToldReads {
    private ToldReads() {}

    /** @return what and in which role, such as "pathway adviser", in the order in which it was told */
    public static List<String> of(String service, UUID person) {
        List<Topic.Seen> seen = Topic.of(service + ".read").all().stream()
                .filter(event -> event.key().equals(person.toString()))
                .toList();
        seen.forEach(event -> Contracts.checkEvent(event.type(), event.json()));
        return seen.stream()
                .map(event -> event.data().path("what").asText() + " "
                        + event.data().path("role").asText())
                .toList();
    }
}

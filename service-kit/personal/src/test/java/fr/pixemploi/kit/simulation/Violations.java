package fr.pixemploi.kit.simulation;

import fr.pixemploi.kit.security.ErasedPeople;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What the kit promises, looked at once nothing is on its way any more; by SQL of its own and by what stands on the topics. */
final class Violations {
    private final Broker broker;
    private final SimulatedService profile;
    private final SimulatedService pathway;
    private final List<String> found = new ArrayList<>();

    Violations(Broker broker, SimulatedService profile, SimulatedService pathway) {
        this.broker = broker;
        this.profile = profile;
        this.pathway = pathway;
    }

    List<String> all() {
        for (SimulatedService service : List.of(profile, pathway)) {
            SimulatedService other = service == profile ? pathway : profile;
            everyStateIsTheNewest(service, other);
            everyFactIsHeardOnceInOrder(service, other);
            everyErrandIsRunOnce(service, other);
            everyDeadLetterIsKeptOnce(service, other);
            nothingIsLeftOfTheErased(service);
            everyErasureIsTold(service);
        }
        lastOnEachTopicIsTheNewest();
        return List.copyOf(found);
    }

    private void need(boolean holds, String promise, Object... seen) {
        if (!holds) found.add(promise + " " + List.of(seen));
    }

    private static List<String> lines(SimulatedService service, String query) {
        return service.database().names(query);
    }

    private void everyStateIsTheNewest(SimulatedService service, SimulatedService other) {
        List<String> own = lines(
                service,
                "select id || ' ' || version || ' ' || value from %s_thing order by 1".formatted(service.name()));
        List<String> heard = lines(other, "select id || ' ' || version || ' ' || value from other_thing order by 1");
        need(own.equals(heard), "a state at the other service is not the newest", service.name(), own, heard);
    }

    private void everyFactIsHeardOnceInOrder(SimulatedService service, SimulatedService other) {
        List<String> said = lines(service, "select person_id || ' ' || number from said order by 1");
        List<String> heard = lines(other, "select person_id || ' ' || number from heard order by seq");
        need(new HashSet<>(heard).containsAll(said), "a fact was never heard", service.name(), said, heard);
        need(new HashSet<>(heard).size() == heard.size(), "a fact was heard twice", service.name(), heard);
        Map<String, Long> last = new HashMap<>();
        for (String fact : heard) {
            String[] parts = fact.split(" ");
            long number = Long.parseLong(parts[1]);
            // Whoever comes out of a backup may hear what is said today before it is made to read again what it forgot.
            boolean inOrder = other.wasRestored() || last.getOrDefault(parts[0], 0L) < number;
            need(inOrder, "facts of a person came out of order", service.name(), heard);
            last.put(parts[0], number);
        }
        need(
                service.wasRestored() || said.size() == heard.size(),
                "a fact was heard that was never said",
                service.name(),
                said,
                heard);
    }

    private void everyErrandIsRunOnce(SimulatedService service, SimulatedService other) {
        List<String> asked = lines(service, "select id from errand order by 1");
        List<String> run = lines(other, "select errand_id from chore order by 1");
        need(new HashSet<>(run).containsAll(asked), "an errand was never run", service.name(), asked, run);
        need(new HashSet<>(run).size() == run.size(), "an errand was run twice", service.name(), run);
        List<String> notOnce = lines(service, "select id || ' ' || done from errand where done <> 1");
        // A service that was restored may answer once more what it forgot that it answered.
        need(other.wasRestored() || notOnce.isEmpty(), "an errand was not answered once", service.name(), notOnce);
        need(
                notOnce.stream().noneMatch(errand -> errand.endsWith(" 0")),
                "an errand was never answered",
                service.name(),
                notOnce);
    }

    private void everyDeadLetterIsKeptOnce(SimulatedService service, SimulatedService other) {
        List<String> nonsense = new ArrayList<>();
        for (TopicPartition partition : broker.partitionsOf(service.name() + ".thing"))
            for (ConsumerRecord<String, byte[]> record : broker.log(partition))
                if (header(record, "ce_id").isEmpty()) nonsense.add(partition + "@" + record.offset());
        List<String> kept =
                lines(other, "select topic || '-' || partition || '@' || \"offset\" from dead_letter order by 1");
        need(new TreeSet<>(nonsense).equals(new TreeSet<>(kept)), "a dead letter was not kept", nonsense, kept);
        need(new HashSet<>(kept).size() == kept.size(), "a dead letter was kept twice", kept);
        List<String> announced = broker.partitionsOf(other.name() + ".dead-letter").stream()
                .flatMap(partition -> broker.log(partition).stream())
                .map(ConsumerRecord::key)
                .toList();
        List<String> keys = lines(other, "select key from dead_letter");
        need(announced.containsAll(keys), "a dead letter was not announced", keys, announced);
    }

    private Set<String> hashesOfTheErased() {
        Set<String> hashes = new TreeSet<>();
        for (TopicPartition partition : broker.partitionsOf(Business.ERASURES))
            for (ConsumerRecord<String, byte[]> record : broker.log(partition)) {
                String text = new String(record.value(), StandardCharsets.UTF_8);
                hashes.add(text.replaceFirst(".*\"hashes\":\\[\"([0-9a-f]+)\".*", "$1"));
            }
        return hashes;
    }

    private void nothingIsLeftOfTheErased(SimulatedService service) {
        Set<String> hashes = hashesOfTheErased();
        for (String table : List.of(
                service.name() + "_thing",
                "other_thing",
                "last_number",
                "said",
                "heard",
                "errand",
                "chore",
                "known_person",
                "inbox_version",
                "outbox_event")) {
            List<String> left =
                    lines(service, "select distinct person_id from %s where person_id is not null".formatted(table))
                            .stream()
                            .filter(person -> hashes.contains(ErasedPeople.hash(UUID.fromString(person))))
                            .filter(person -> !table.equals("outbox_event")
                                    || !lines(
                                                    service,
                                                    "select id from outbox_event where data is not null and person_id = '%s'"
                                                            .formatted(person))
                                            .isEmpty())
                            .toList();
            need(left.isEmpty(), "rows are left of somebody who was erased", service.name(), table, left);
        }
        Set<String> noted = new HashSet<>(lines(service, "select person_hash from erased_person"));
        need(noted.containsAll(hashes), "an erasure was never heard of", service.name(), hashes, noted);
    }

    private void everyErasureIsTold(SimulatedService service) {
        Set<String> erasures = new TreeSet<>(lines(service, "select erasure_id from erasure_work"));
        List<String> told = broker.partitionsOf(service.name() + ".erasure-completed").stream()
                .flatMap(partition -> broker.log(partition).stream())
                .map(ConsumerRecord::key)
                .toList();
        need(told.containsAll(erasures), "that an erasure is complete was never told", service.name(), erasures, told);
        SimulatedService other = service == profile ? pathway : profile;
        List<String> heard = lines(other, "select erasure_id from erasure_told order by 1");
        need(
                heard.containsAll(erasures),
                "that an erasure is complete was never heard",
                service.name(),
                erasures,
                heard);
        need(
                service.wasRestored() || new HashSet<>(heard).size() == heard.size(),
                "that an erasure is complete was told twice",
                service.name(),
                heard);
    }

    private void lastOnEachTopicIsTheNewest() {
        for (TopicPartition partition : broker.partitions()) {
            if (!partition.topic().endsWith(".state")) continue;
            Map<String, List<Long>> newest = new HashMap<>();
            Map<String, List<Long>> last = new HashMap<>();
            for (ConsumerRecord<String, byte[]> record : broker.log(partition)) {
                List<Long> version = List.of(
                        Long.valueOf(header(record, "ce_aggregateepoch")),
                        Long.valueOf(header(record, "ce_aggregateversion")));
                newest.merge(record.key(), version, Violations::newer);
                last.put(record.key(), version);
            }
            need(newest.equals(last), "the last state on a topic is not the newest", partition, newest, last);
        }
    }

    private static List<Long> newer(List<Long> one, List<Long> other) {
        int epochs = Long.compare(one.getFirst(), other.getFirst());
        int order = epochs != 0 ? epochs : Long.compare(one.getLast(), other.getLast());
        return order < 0 ? other : one;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(Objects.requireNonNull(header.value()), StandardCharsets.UTF_8);
    }
}

package fr.pixemploi.kit.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * What Kafka promises, in memory: logs in order, transactions that show as a whole, a newer producer of a name that fences the older one,
 * groups whose partitions move. What it does not promise goes wrong as often as {@link Faults} say: calls and answers are lost.
 */
public final class Broker {
    static final int PARTITIONS = 2;

    /** What a group knows; it begins a generation whenever somebody comes or goes. */
    static final class Group {
        final Map<String, Set<String>> topicsOfMembers = new TreeMap<>();
        final Map<TopicPartition, Long> committed = new HashMap<>();
        int generation;
    }

    private final Schedule schedule;
    private final Supplier<Faults> faults;
    private final Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> logs = new LinkedHashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Map<String, Integer> producers = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private boolean away;

    Broker(Schedule schedule, Supplier<Faults> faults, List<String> topics) {
        this.schedule = schedule;
        this.faults = faults;
        topics.forEach(topic -> {
            for (int number = 0; number < PARTITIONS; number++)
                logs.put(new TopicPartition(topic, number), new ArrayList<>());
        });
    }

    void goes(boolean away) {
        this.away = away;
    }

    boolean isAway() {
        return away;
    }

    /** A call that may not arrive, or whose answer may not. */
    <T> T call(String what, Supplier<T> effect) {
        schedule.pause(what);
        if (away || schedule.happens(faults.get().callsLost())) throw new TimeoutException(what + " did not arrive");
        T answer = effect.get();
        if (schedule.happens(faults.get().answersLost()))
            throw new TimeoutException("the answer to " + what + " was lost");
        schedule.pause(what + " done");
        return answer;
    }

    int newEpoch(String transactionalId) {
        return producers.merge(transactionalId, 1, Integer::sum);
    }

    boolean isFenced(String transactionalId, int epoch) {
        return producers.getOrDefault(transactionalId, 0) != epoch;
    }

    void append(List<ProducerRecord<String, byte[]>> records) {
        for (ProducerRecord<String, byte[]> record : records) {
            var partition = new TopicPartition(
                    record.topic(), Math.floorMod(record.key().hashCode(), PARTITIONS));
            long offset = end(partition);
            ends.put(partition, offset + 1);
            log(partition)
                    .add(new ConsumerRecord<>(
                            record.topic(),
                            partition.partition(),
                            offset,
                            schedule.millis(),
                            TimestampType.CREATE_TIME,
                            0,
                            0,
                            record.key(),
                            record.value(),
                            new RecordHeaders(record.headers()),
                            Optional.empty()));
        }
    }

    /** A record of the right service that lacks what every record has. */
    void appendNonsense(String topic, String key, String source) {
        var record = new ProducerRecord<>(topic, key, "{}".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_source", source.getBytes(StandardCharsets.UTF_8));
        append(List.of(record));
    }

    /** Of each key of a state topic the last one stays; what a group has not read yet may go too. */
    void compact() {
        logs.forEach((partition, log) -> {
            if (!partition.topic().endsWith(".state")) return;
            Set<String> newer = new HashSet<>();
            for (int i = log.size() - 1; i >= 0; i--) if (!newer.add(log.get(i).key())) log.remove(i);
        });
    }

    List<TopicPartition> partitionsOf(String topic) {
        return logs.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
    }

    Set<TopicPartition> partitions() {
        return logs.keySet();
    }

    List<ConsumerRecord<String, byte[]>> log(TopicPartition partition) {
        List<ConsumerRecord<String, byte[]>> log = logs.get(partition);
        if (log == null) throw new IllegalStateException("no " + partition);
        return log;
    }

    long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    Group group(String name) {
        return groups.computeIfAbsent(name, any -> new Group());
    }

    /** The partitions of a member, as all members would have it: each in turn takes one. */
    static List<TopicPartition> assignment(Broker broker, Group group, String member) {
        List<String> members = List.copyOf(group.topicsOfMembers.keySet());
        int place = members.indexOf(member);
        List<TopicPartition> own = new ArrayList<>();
        int number = 0;
        for (TopicPartition partition : broker.partitions()) {
            if (!group.topicsOfMembers.getOrDefault(member, Set.of()).contains(partition.topic())) continue;
            if (Math.floorMod(number++, members.size()) == place) own.add(partition);
        }
        return own;
    }

    /** Whether a group has read all that there is of these topics. */
    boolean isRead(String group, Set<String> topics) {
        return partitions().stream()
                .filter(partition -> topics.contains(partition.topic()))
                .allMatch(partition -> group(group).committed.getOrDefault(partition, 0L) >= end(partition)
                        || log(partition).stream()
                                .allMatch(record ->
                                        record.offset() < group(group).committed.getOrDefault(partition, 0L)));
    }
}

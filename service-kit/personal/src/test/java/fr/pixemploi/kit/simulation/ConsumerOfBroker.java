package fr.pixemploi.kit.simulation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A consumer of {@link Broker}: what the inbox asks of one. Partitions change hands in {@code poll} alone, and then are read on from what was
 * committed.
 */
final class ConsumerOfBroker implements InvocationHandler {
    private static final int MOST_AT_ONCE = 3;

    private final Broker broker;
    private final Schedule schedule;
    private final Broker.@Nullable Group group;
    private final String member;
    private final Map<TopicPartition, Long> positions = new LinkedHashMap<>();
    private final Set<TopicPartition> paused = new LinkedHashSet<>();
    private int generation = -1;

    private ConsumerOfBroker(Broker broker, Schedule schedule, @Nullable String group, String member) {
        this.broker = broker;
        this.schedule = schedule;
        this.group = group == null ? null : broker.group(group);
        this.member = member;
    }

    @SuppressWarnings("unchecked")
    static Consumer<String, byte[]> of(Broker broker, Schedule schedule, @Nullable String group, String member) {
        return (Consumer<String, byte[]>) Proxy.newProxyInstance(
                ConsumerOfBroker.class.getClassLoader(),
                new Class<?>[] {Consumer.class},
                new ConsumerOfBroker(broker, schedule, group, member));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        Object first = arguments == null ? "" : arguments[0];
        Object second = arguments == null || arguments.length < 2 ? "" : arguments[1];
        return switch (method.getName()) {
            case "subscribe" -> {
                inGroup().topicsOfMembers.put(member, new TreeSet<>((Collection<String>) first));
                inGroup().generation++;
                yield null;
            }
            case "close" -> {
                if (group != null && group.topicsOfMembers.remove(member) != null) group.generation++;
                yield null;
            }
            case "assign" -> {
                positions.clear();
                ((Collection<TopicPartition>) first).forEach(partition -> positions.put(partition, 0L));
                yield null;
            }
            case "poll" -> poll();
            case "commitSync" -> commit((Map<TopicPartition, OffsetAndMetadata>) first);
            case "assignment" -> new LinkedHashSet<>(positions.keySet());
            case "paused" -> new LinkedHashSet<>(paused);
            case "pause" -> {
                paused.addAll((Collection<TopicPartition>) first);
                yield null;
            }
            case "resume" -> {
                paused.removeAll((Collection<TopicPartition>) first);
                yield null;
            }
            case "seek" -> {
                positions.put((TopicPartition) first, (Long) second);
                yield null;
            }
            case "seekToBeginning" -> {
                ((Collection<TopicPartition>) first).forEach(partition -> positions.put(partition, 0L));
                yield null;
            }
            case "position" -> positions.get((TopicPartition) first);
            case "committed" ->
                broker.call(
                        "what was committed",
                        () -> ((Set<TopicPartition>) first)
                                .stream()
                                        .filter(inGroup().committed::containsKey)
                                        .collect(Collectors.toMap(
                                                Function.identity(),
                                                partition -> new OffsetAndMetadata(
                                                        inGroup().committed.get(partition)))));
            case "endOffsets" ->
                broker.call(
                        "where partitions end",
                        () -> ((Collection<TopicPartition>) first)
                                .stream().collect(Collectors.toMap(Function.identity(), broker::end)));
            case "beginningOffsets" ->
                ((Collection<TopicPartition>) first)
                        .stream().collect(Collectors.toMap(Function.identity(), partition -> 0L));
            case "offsetsForTimes" -> offsets((Map<TopicPartition, Long>) first);
            case "partitionsFor" -> broker.call("which partitions there are", () -> infos((String) first));
            case "listTopics" ->
                broker.call(
                        "which topics there are",
                        () -> broker.partitions().stream()
                                .map(TopicPartition::topic)
                                .distinct()
                                .collect(Collectors.toMap(
                                        Function.identity(), this::infos, (one, other) -> one, LinkedHashMap::new)));
            case "currentLag" -> OptionalLong.empty();
            default -> throw new IllegalStateException("the kit asks this of no client: " + method);
        };
    }

    private Broker.Group inGroup() {
        if (group == null) throw new IllegalStateException("this consumer is in no group");
        return group;
    }

    private List<PartitionInfo> infos(String topic) {
        return broker.partitionsOf(topic).stream()
                .map(partition -> new PartitionInfo(topic, partition.partition(), null, null, null))
                .toList();
    }

    private ConsumerRecords<String, byte[]> poll() {
        schedule.pause("poll");
        if (broker.isAway()) return new ConsumerRecords<>(Map.of(), Map.of());
        takePartitions();
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> polled = new LinkedHashMap<>();
        positions.keySet().stream()
                .filter(partition -> !paused.contains(partition))
                .toList()
                .forEach(partition -> {
                    List<ConsumerRecord<String, byte[]>> next = broker.log(partition).stream()
                            .filter(record -> record.offset() >= positions.get(partition))
                            .limit(1 + schedule.below(MOST_AT_ONCE))
                            .toList();
                    if (next.isEmpty()) {
                        // Behind what compaction took away.
                        positions.put(partition, broker.end(partition));
                        return;
                    }
                    polled.put(partition, next);
                    positions.put(partition, next.getLast().offset() + 1);
                });
        return new ConsumerRecords<>(polled, Map.of());
    }

    private void takePartitions() {
        if (group == null || group.generation == generation) return;
        generation = group.generation;
        positions.clear();
        paused.clear();
        Broker.assignment(broker, group, member)
                .forEach(partition -> positions.put(partition, group.committed.getOrDefault(partition, 0L)));
    }

    private Object commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        return broker.call("offsets are committed", () -> {
            if (inGroup().generation != generation) throw new CommitFailedException();
            offsets.forEach((partition, offset) -> inGroup().committed.put(partition, offset.offset()));
            return true;
        });
    }

    private Map<TopicPartition, @Nullable OffsetAndTimestamp> offsets(Map<TopicPartition, Long> times) {
        Map<TopicPartition, @Nullable OffsetAndTimestamp> found = new HashMap<>();
        times.forEach((partition, time) -> found.put(
                partition,
                broker.log(partition).stream()
                        .filter(record -> record.timestamp() >= time)
                        .findFirst()
                        .map(record -> new OffsetAndTimestamp(record.offset(), record.timestamp()))
                        .orElse(null)));
        return found;
    }
}

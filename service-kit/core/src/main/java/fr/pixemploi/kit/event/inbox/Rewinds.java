package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Reading a topic again from a time, with any number of instances running. The wish is a row with a
 * generation; whoever owns a partition carries it out there once and notes it, also if the owner dies in between.
 */
@ApplicationScoped
public class Rewinds {
    private record Wish(String topic, long generation, OffsetDateTime from) {}

    private final Sql sql;

    Rewinds(Sql sql) {
        this.sql = sql;
    }

    /** Reads facts and states again from a time; ids already in the inbox have no second effect. */
    public void rewind(String topic, OffsetDateTime from) {
        sql.update("""
                insert into inbox_rewind (topic, generation, from_time) values (?, 1, ?)
                on conflict (topic) do update
                set generation = inbox_rewind.generation + 1, from_time = excluded.from_time
                """, topic, from);
    }

    /** On the consumer's thread: seeks where a wish is open; true when positions changed. */
    boolean carryOut(Consumer<String, byte[]> consumer) {
        Map<String, Wish> wishes = wishes();
        if (wishes.isEmpty()) return false;
        boolean moved = false;
        for (TopicPartition partition : consumer.assignment()) {
            Wish wish = wishes.get(partition.topic());
            if (wish == null || done(partition) >= wish.generation()) continue;
            long offset = offset(consumer, partition, wish.from());
            consumer.seek(partition, offset);
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
            markDone(partition, wish.generation());
            moved = true;
        }
        if (moved) rereadTheRest(consumer);
        return moved;
    }

    /** The batch in hand is dropped, so every other partition goes back to what was committed. */
    private static void rereadTheRest(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(consumer.assignment());
        for (TopicPartition partition : consumer.assignment()) {
            OffsetAndMetadata position = committed.get(partition);
            if (position != null) consumer.seek(partition, position.offset());
            else consumer.seekToBeginning(List.of(partition));
        }
    }

    /** Never beyond what was read: what nobody has handled yet would be lost. */
    private static long offset(Consumer<String, byte[]> consumer, TopicPartition partition, OffsetDateTime from) {
        long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        OffsetAndMetadata committed = consumer.committed(Set.of(partition)).get(partition);
        if (committed == null) return first;
        var found = consumer.offsetsForTimes(Map.of(partition, from.toInstant().toEpochMilli()))
                .get(partition);
        return found == null ? committed.offset() : Math.min(found.offset(), committed.offset());
    }

    private Map<String, Wish> wishes() {
        return sql
                .query("select topic, generation, from_time from inbox_rewind")
                .list(row -> new Wish(row.text("topic"), row.bigint("generation"), row.time("from_time")))
                .stream()
                .collect(Collectors.toMap(Wish::topic, Function.identity()));
    }

    private long done(TopicPartition partition) {
        return sql.query(
                        "select generation from inbox_partition where topic = ? and partition = ?",
                        partition.topic(),
                        partition.partition())
                .optional(row -> row.bigint("generation"))
                .orElse(0L);
    }

    private void markDone(TopicPartition partition, long generation) {
        sql.update("""
                insert into inbox_partition (topic, partition, generation) values (?, ?, ?)
                on conflict (topic, partition) do update set generation = excluded.generation
                """, partition.topic(), partition.partition(), generation);
    }
}

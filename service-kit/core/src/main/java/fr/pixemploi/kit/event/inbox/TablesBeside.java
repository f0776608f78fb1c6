package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables that a rebuild fills while everyone goes on reading the others: of the same names, in a schema of the topic's own, where
 * statements and entities of a transaction find them by its search path. With them go what the inbox knows of the topic, and of whom
 * the rebuild heard. Names of tables and topics come from the handlers' code, never from a request.
 */
@ApplicationScoped
class TablesBeside {
    /** How many rows a switch took away and put in: those that were wrong. */
    record Changed(int gone, int come) {}

    /**
     * Records that no handler takes.
     *
     * @param first one of them, and why; empty when there is none
     * @param ofRows aggregates among them whose rows are read now, and would go or go back to an older state
     */
    record LeftOut(long records, String first, long ofRows) {}

    /** First half of the advisory lock's key; the second is of the topic. The letters "swap". */
    private static final int LOCK_CLASS = 0x73776170;

    private static final List<String> OF_THE_INBOX = List.of("inbox_event", "inbox_version", "known_person");

    private final Sql sql;

    TablesBeside(Sql sql) {
        this.sql = sql;
    }

    /** Makes them, empty; what an earlier rebuild left behind goes. */
    void make(String topic, List<String> tables) {
        List<String> all = Stream.concat(OF_THE_INBOX.stream(), tables.stream()).toList();
        sql.query("select make_tables_beside(?, ?)", schema(topic), Sql.texts(all))
                .exists();
    }

    void drop(String topic) {
        sql.query("select drop_tables_beside(?)", schema(topic)).exists();
    }

    /**
     * The rest of the running transaction writes to them instead of those of the same names. Fails when they are gone: the search path
     * would lead an attempt that woke up late to the tables that are read.
     */
    void enter(String topic) {
        sql.query("select set_config('search_path', ? || ', ' || current_setting('search_path'), true)", schema(topic))
                .exists();
        sql.query("select 1 from %s.inbox_version limit 0".formatted(schema(topic)))
                .exists();
    }

    /**
     * Until the running transaction ends, no switch of the topic begins.
     *
     * @throws BeingSwitched at once, when one is going on or about to: whoever waited here would keep the news of other topics waiting
     */
    void holdOffSwitch(String topic) {
        boolean held = sql.query("select 1 where pg_try_advisory_xact_lock_shared(?, hashtext(?))", LOCK_CLASS, topic)
                .exists();
        if (!held) throw new BeingSwitched(topic);
    }

    /**
     * Waits for the transactions of news in hand; until the running transaction ends, the next ones are put off. It fails when it waits
     * longer than ten seconds, here or for any lock after this.
     */
    void holdOffNews(String topic) {
        sql.query("select set_config('lock_timeout', '10s', true)").exists();
        sql.query("select pg_advisory_xact_lock(?, hashtext(?))", LOCK_CLASS, topic)
                .exists();
    }

    /** Notes that no handler takes a record. */
    void leaveOut(CloudEvents.Raw raw, String reason) {
        sql.update(
                "insert into %s.left_out (aggregate_id, why) values (?, ?)".formatted(schema(raw.topic())),
                CloudEvents.subject(raw).orElse(null),
                "%d@%d: %s".formatted(raw.partition(), raw.offset(), reason.replace('\0', '\uFFFD')));
    }

    LeftOut leftOut(String topic) {
        return sql.query("""
                        select count(*) as records, coalesce(min(why), '') as first, (
                          select count(distinct was.aggregate_id) from inbox_version was
                          join %1$s.left_out using (aggregate_id)
                          left join %1$s.inbox_version built using (topic, aggregate_id)
                          where was.topic = ?
                            and coalesce((built.epoch, built.version) < (was.epoch, was.version), true)) as of_rows
                        from %1$s.left_out
                        """.formatted(schema(topic)), topic)
                .one(row -> new LeftOut(row.bigint("records"), row.text("first"), row.bigint("of_rows")));
    }

    /**
     * Whether somebody was erased after news of them were put in here, or has rows that no sweep has counted yet, which a switch would take
     * away; until the running transaction ends, nobody is erased.
     */
    boolean haveSomeoneErased(String topic) {
        sql.update("lock table erased_person in share mode");
        return sql.query("""
                        select 1 from %s.known_person join erased_person using (person_hash)
                        union all
                        select 1 from erasure_work where completed_at is null and swept_at is null
                        """.formatted(schema(topic))).exists();
    }

    /**
     * Makes the tables that are read equal to these. Row by row, and not by another name: views and plans hold on to a table itself, and
     * rows that were right are not written again. What made these rows counts as heard from now on, in the epoch and version that it
     * had, lower ones too; of an aggregate that the topic is silent about, they stay, since its dead letters may be older.
     */
    Changed replace(String topic, List<String> tables) {
        int gone = 0;
        int come = 0;
        for (String table : tables) {
            String built = schema(topic) + "." + table;
            gone += sql.update("delete from %s was where not exists (select from %s built where built = was)"
                    .formatted(table, built));
            come += sql.update(
                    "insert into %s select * from %s built where not exists (select from %s was where was = built)"
                            .formatted(table, built, table));
        }
        sql.update("""
                insert into inbox_event select * from %s.inbox_event heard
                where not exists (select from inbox_event where event_id = heard.event_id) on conflict do nothing
                """.formatted(schema(topic)));
        sql.update("""
                insert into inbox_version as was select * from %s.inbox_version
                on conflict (topic, aggregate_id) do update
                set epoch = excluded.epoch, version = excluded.version, person_id = coalesce(excluded.person_id, was.person_id)
                where (was.epoch, was.version) <> (excluded.epoch, excluded.version)
                """.formatted(schema(topic)));
        sql.update("""
                insert into known_person select * from %s.known_person heard
                where not exists (select from known_person where person_id = heard.person_id) on conflict do nothing
                """.formatted(schema(topic)));
        return new Changed(gone, come);
    }

    /** Such as {@code rebuild_profile_sharing_state}. */
    private static String schema(String topic) {
        return "rebuild_" + topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }
}

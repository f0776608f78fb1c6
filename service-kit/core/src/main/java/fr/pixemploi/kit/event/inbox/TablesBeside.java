package fr.pixemploi.kit.event.inbox;

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

    /** First half of the advisory lock's key; the second is of the topic. The letters "swap". */
    private static final int LOCK_CLASS = 0x73776170;

    private static final List<String> OF_THE_INBOX = List.of("inbox_event", "inbox_version", "known_person");

    private final Sql sql;

    TablesBeside(Sql sql) {
        this.sql = sql;
    }

    /** Makes them, empty; what an earlier rebuild left behind goes. */
    void make(String topic, List<String> tables) {
        drop(topic);
        sql.update("create schema " + schema(topic));
        Stream.concat(OF_THE_INBOX.stream(), tables.stream())
                .forEach(table -> sql.update(
                        "create table %s.%s (like %s including all)".formatted(schema(topic), table, table)));
    }

    void drop(String topic) {
        sql.update("drop schema if exists %s cascade".formatted(schema(topic)));
    }

    /** The rest of the running transaction writes to them instead of those of the same names. */
    void enter(String topic) {
        sql.query("select set_config('search_path', ? || ', ' || current_setting('search_path'), true)", schema(topic))
                .exists();
    }

    /** Waits while a switch of the topic is going on; until the running transaction ends, none begins. */
    void holdOffSwitch(String topic) {
        sql.query("select pg_advisory_xact_lock_shared(?, hashtext(?))", LOCK_CLASS, topic)
                .exists();
    }

    /** Waits for the transactions of news in hand; until the running transaction ends, the next ones wait. */
    void holdOffNews(String topic) {
        sql.query("select pg_advisory_xact_lock(?, hashtext(?))", LOCK_CLASS, topic)
                .exists();
    }

    /** Whether somebody was erased after news of them were put in here; until the running transaction ends, nobody is. */
    boolean haveSomeoneErased(String topic) {
        sql.update("lock table erased_person in share mode");
        return sql.query(
                        "select 1 from %s.known_person join erased_person using (person_hash)".formatted(schema(topic)))
                .exists();
    }

    /**
     * Makes the tables that are read equal to these. Row by row, and not by another name: views and plans hold on to a table itself, and
     * rows that were right are not written again.
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

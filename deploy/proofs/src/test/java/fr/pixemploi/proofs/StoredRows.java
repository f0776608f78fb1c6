package fr.pixemploi.proofs;

import fr.pixemploi.local.layout.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a service has stored, table by table: how many rows, and a sum of the transactions that wrote them, which shows a row that
 * was changed in its place.
 */
final class StoredRows implements AutoCloseable {
    /**
     * Of these only the number counts: the relay marks each event as sent, a moment after it was written; and that a kiosk's session is used is
     * noted when it is recognised, before the call is looked at; how far the identity provider is with staff is noted after the call.
     */
    private static final Set<String> COUNTED_ONLY =
            Set.of("outbox_event", "kiosk_session", "staff_member", "staff_membership");
    /** What the services' clocks write, whoever calls. */
    private static final Set<String> BY_THE_CLOCK =
            Set.of("exposure_snapshot", "inbox_end", "inbox_partition", "inbox_rebuild", "staff_beginning");

    private final Connection connection;
    private final String question;
    private Map<String, String> seen = Map.of();
    private String snapshot = "";

    StoredRows(Service service) throws SQLException {
        connection = connect(service);
        List<String> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace")) {
            while (tables.next()) {
                String table = tables.getString(1);
                if (BY_THE_CLOCK.contains(table)) continue;
                String written = COUNTED_ONLY.contains(table) ? "0" : "coalesce(sum(xmin::text::bigint), 0)";
                counts.add("select '" + table + "', count(*) || ' rows, ' || " + written + " from \"" + table + "\"");
            }
        }
        question = String.join(" union all ", counts);
    }

    static Connection connect(Service service) throws SQLException {
        return RunningPlatform.get().postgres().connect(service);
    }

    /** Events that are committed and not yet in Kafka. */
    static int unsent(Service service) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from outbox_event where sent_at is null")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** News for structures' systems that were noted and have no place in the order yet: profile gives it a moment later. */
    static int unnumberedNews() throws SQLException {
        try (Connection connection = connect(Service.PROFILE);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from news where position is null")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Whether a service said anything in a trace, by whoever. */
    static boolean hasEventOf(Service service, String trace) throws SQLException {
        try (Connection connection = connect(service);
                PreparedStatement select =
                        connection.prepareStatement("select 1 from outbox_event where trace_parent like ?")) {
            select.setString(1, "%" + trace + "%");
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    Map<String, String> now() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(question)) {
            while (counted.next()) rows.put(counted.getString(1), counted.getString(2));
        }
        return rows;
    }

    /**
     * The tables that are not as they were when this was last asked. No transaction of this PostgreSQL is visible now that was not
     * then when the snapshots are the same: then nothing needs to be counted, which is most of the time.
     */
    Map<String, String> changedSinceLastLook() throws SQLException {
        // Taken before the rows are counted: what comes in between is counted again at the next look.
        String now = snapshot();
        if (now.equals(snapshot)) return new TreeMap<>();
        snapshot = now;
        Map<String, String> before = seen;
        seen = now();
        return changed(before, seen);
    }

    private String snapshot() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("select pg_current_snapshot()::text")) {
            taken.next();
            return taken.getString(1);
        }
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) changed.put(table, before.get(table) + " -> " + rows);
        });
        return changed;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

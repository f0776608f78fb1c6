package fr.pixemploi.kit.personal;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tables as the database has them: what the register has to agree with, and in which order rows can go. */
@ApplicationScoped
public class TableShapes {
    private static final String FLYWAY = "flyway_schema_history";

    /**
     * @param columns type by name, in the order of the table
     * @param key names of the columns of its primary key; none when it has none
     * @param references other tables that its rows refer to
     * @param leading columns by which rows are found without reading the table: each the first of an index of all rows
     * @param goesWith columns by whose reference a row goes when the row goes that it refers to: with the name of that one's table
     * @param isDeletable whether this service may delete rows
     */
    public record Shape(
            Map<String, String> columns,
            List<String> key,
            Set<String> references,
            Set<String> leading,
            Map<String, String> goesWith,
            boolean isDeletable) {
        /** Whether one UUID tells a row from all others. */
        public boolean isKeyedByOneId() {
            return key.size() == 1 && "uuid".equals(columns.get(key.getFirst()));
        }
    }

    private final Sql sql;

    TableShapes(Sql sql) {
        this.sql = sql;
    }

    /** All tables but Flyway's, by name. */
    public Map<String, Shape> all() {
        Map<String, Map<String, String>> columns = new TreeMap<>();
        sql.query("""
                        select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                          and a.attnum > 0 and not a.attisdropped and c.relname <> ?
                        order by c.relname, a.attnum
                        """, FLYWAY)
                .list(row -> columns.computeIfAbsent(row.text("table_name"), table -> new java.util.LinkedHashMap<>())
                        .put(row.text("name"), row.text("type")));
        Map<String, List<String>> keys = new HashMap<>();
        sql.query("""
                        select k.conrelid::regclass::text as table_name, array(
                          select a.attname::text from unnest(k.conkey) with ordinality n (attnum, place)
                          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.attnum order by n.place) as key
                        from pg_constraint k where k.contype = 'p' and k.connamespace = current_schema()::regnamespace
                        """).list(row -> keys.put(row.text("table_name"), row.elements("key", String.class)));
        Map<String, Set<String>> references = new HashMap<>();
        sql.query("""
                        select conrelid::regclass::text as table_name, confrelid::regclass::text as referred
                        from pg_constraint
                        where contype = 'f' and connamespace = current_schema()::regnamespace and conrelid <> confrelid
                        """)
                .list(row -> references
                        .computeIfAbsent(row.text("table_name"), table -> new LinkedHashSet<>())
                        .add(row.text("referred")));
        Map<String, Set<String>> leading = new HashMap<>();
        sql.query("""
                        select c.relname as table_name, a.attname as name
                        from pg_index i join pg_class c on c.oid = i.indrelid
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        where c.relnamespace = current_schema()::regnamespace and i.indisvalid and i.indpred is null
                        """)
                .list(row -> leading.computeIfAbsent(row.text("table_name"), table -> new LinkedHashSet<>())
                        .add(row.text("name")));
        Map<String, Map<String, String>> goesWith = new HashMap<>();
        sql.query("""
                        select k.conrelid::regclass::text as table_name, a.attname as name, k.confrelid::regclass::text as referred
                        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and k.confdeltype = 'c' and cardinality(k.conkey) = 1
                          and k.connamespace = current_schema()::regnamespace
                        """)
                .list(row -> goesWith.computeIfAbsent(row.text("table_name"), table -> new HashMap<>())
                        .put(row.text("name"), row.text("referred")));
        Set<String> deletable = new HashSet<>(sql.query("""
                        select relname from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and has_table_privilege(oid, 'delete')
                        """).list(row -> row.text("relname")));
        Map<String, Shape> shapes = new TreeMap<>();
        columns.forEach((table, typed) -> shapes.put(
                table,
                new Shape(
                        typed,
                        keys.getOrDefault(table, List.of()),
                        references.getOrDefault(table, Set.of()),
                        leading.getOrDefault(table, Set.of()),
                        goesWith.getOrDefault(table, Map.of()),
                        deletable.contains(table))));
        return shapes;
    }
}

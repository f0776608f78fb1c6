package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FORMACODEs in PostgreSQL. */
@ApplicationScoped
class PostgresFormacodes implements Formacodes {
    private static final String IN_FORCE =
            "(select * from formacode_mapping where formacode = known.code order by version desc limit 1)";

    private static final String KNOWN = """
            select known.code, (select label from formacode_label where formacode = known.code) as label,
              array(select rome from formacode_rome where formacode = known.code order by rome) as romes,
              (select count(*) from training where formacodes @> array[known.code] and closed_by is null) as trainings,
              mapping.formacode, mapping.version, mapping.confirmed_by, mapping.at, mapping.targets
            from (%s) known left join lateral %s mapping on true
            """;

    private static final String LIST = KNOWN.formatted("""
                    select formacode as code from formacode_label
                    union select formacode from formacode_rome
                    union select formacode from formacode_mapping
                    union select unnest(formacodes) from training where closed_by is null""", IN_FORCE) + """
            where (cast(:after as text) is null or known.code > :after)
              and (cast(:wanted as text) is null
                or :wanted = case when mapping.formacode is null then 'unmapped' when mapping.confirmed_by is null then 'proposed' else 'confirmed' end)
            order by known.code limit :limit
            """;

    private static final String ONE = KNOWN.formatted("select cast(? as text) as code", IN_FORCE);

    private final Sql sql;

    PostgresFormacodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownFormacode> list(@Nullable Wanted wanted, @Nullable String after, int limit) {
        return sql.query(
                        LIST,
                        named("after", after)
                                .and("wanted", Sql.lowerCase(wanted))
                                .and("limit", limit))
                .list(PostgresFormacodes::known);
    }

    @Override
    public Optional<KnownFormacode> find(Formacode formacode) {
        return Optional.of(sql.query(ONE, formacode.value()).one(PostgresFormacodes::known))
                .filter(known -> known.label() != null
                        || known.mapping() != null
                        || known.trainings() > 0
                        || !known.romes().isEmpty());
    }

    private static KnownFormacode known(Row row) {
        return new KnownFormacode(
                new Formacode(row.text("code")),
                row.textOrNull("label"),
                row.elements("romes", String.class),
                row.integer("trainings"),
                row.textOrNull("formacode") == null ? null : PostgresMappings.mapping(row));
    }

    // One table after the other: what two bring at once is never mixed.

    @Override
    public void replaceLabels(List<Entry> labels) {
        sql.update("lock table formacode_label in exclusive mode");
        sql.update("delete from formacode_label");
        sql.batch(
                "insert into formacode_label (formacode, label) values (?, ?)", labels, PostgresFormacodes::arguments);
    }

    @Override
    public void replaceRomes(List<Entry> romes) {
        sql.update("lock table formacode_rome in exclusive mode");
        sql.update("delete from formacode_rome");
        sql.batch("insert into formacode_rome (formacode, rome) values (?, ?)", romes, PostgresFormacodes::arguments);
    }

    private static @Nullable Object[] arguments(Entry entry) {
        return Sql.arguments(entry.formacode().value(), entry.value());
    }

    @Override
    public List<String> texts(Formacode formacode, int limit) {
        return sql.query("""
                        select title || '. ' || objective || ' ' || contents as text from training
                        where formacodes @> array[cast(? as text)] and closed_by is null order by id limit ?
                        """, formacode.value(), limit).list(row -> row.text("text"));
    }
}

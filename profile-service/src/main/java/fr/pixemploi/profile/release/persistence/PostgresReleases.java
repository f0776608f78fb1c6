package fr.pixemploi.profile.release.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.release.domain.Quarter;
import fr.pixemploi.profile.release.domain.Release;
import fr.pixemploi.profile.release.domain.ReleaseTable;
import fr.pixemploi.profile.release.domain.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Releases as the documents that are told. */
@ApplicationScoped
class PostgresReleases implements Releases {
    private static final TypeReference<Release> RELEASE = new TypeReference<>() {};
    private static final TypeReference<ReleaseTable> TABLE = new TypeReference<>() {};

    private record Stored(int place, ReleaseTable table, String document) {}

    private final Sql sql;

    PostgresReleases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean has(Quarter quarter) {
        return sql.query("select 1 from release where quarter = ?", quarter.toString())
                .exists();
    }

    @Override
    public boolean keep(Quarter quarter, Release release, List<ReleaseTable> tables, byte[] key) {
        String head = EventJson.write(release);
        List<Stored> documents = IntStream.range(0, tables.size())
                .mapToObj(place -> new Stored(place, tables.get(place), EventJson.write(tables.get(place))))
                .toList();
        StringBuilder all = new StringBuilder(head);
        documents.forEach(table -> all.append('\n').append(table.document()));
        boolean first = sql.updateOne(
                """
                insert into release (quarter, frozen_at, lots_key, document, digest) values (?, ?, ?, ?, ?)
                on conflict (quarter) do nothing
                """, quarter.toString(), release.frozenAt(), key, head, DigestUtils.sha256Hex(all.toString()));
        if (first)
            sql.batch(
                    "insert into release_table (quarter, place, figure, facet, document) values (?, ?, ?, ?, ?)",
                    documents,
                    stored -> arguments(
                            quarter.toString(),
                            stored.place(),
                            stored.table().figure(),
                            stored.table().facet(),
                            stored.document()));
        return first;
    }

    @Override
    public List<Entry> all() {
        return sql.query("select quarter, frozen_at, digest from release order by quarter desc")
                .list(PostgresReleases::entry);
    }

    @Override
    public Optional<Entry> entry(Quarter quarter) {
        return sql.query("select quarter, frozen_at, digest from release where quarter = ?", quarter.toString())
                .optional(PostgresReleases::entry);
    }

    private static Entry entry(Row row) {
        return new Entry(
                Quarter.named(row.text("quarter")).orElseThrow(), row.instant("frozen_at"), row.text("digest"));
    }

    @Override
    public Optional<Release> release(Quarter quarter) {
        return sql.query("select document from release where quarter = ?", quarter.toString())
                .optional(row -> EventJson.read(row.text("document"), RELEASE));
    }

    @Override
    public Optional<ReleaseTable> table(Quarter quarter, String figure, String facet) {
        return sql.query(
                        "select document from release_table where quarter = ? and figure = ? and facet = ?",
                        quarter.toString(),
                        figure,
                        facet)
                .optional(row -> EventJson.read(row.text("document"), TABLE));
    }
}

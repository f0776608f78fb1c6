package fr.pixemploi.kit.release.work;

import static fr.pixemploi.kit.sql.Sql.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.Release;
import fr.pixemploi.kit.release.ReleaseEntry;
import fr.pixemploi.kit.release.ReleaseMaker;
import fr.pixemploi.kit.release.ReleaseTable;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Releases as the documents that are told. */
@ApplicationScoped
class Releases {
    private static final TypeReference<Release> RELEASE = new TypeReference<>() {};
    private static final TypeReference<ReleaseTable> TABLE = new TypeReference<>() {};

    private record Stored(int place, ReleaseTable table, String document) {}

    private final Sql sql;

    Releases(Sql sql) {
        this.sql = sql;
    }

    boolean has(Quarter quarter) {
        return sql.query("select 1 from release where quarter = ?", quarter.toString())
                .exists();
    }

    /**
     * @param key of the lots; leaves the store for nobody
     * @return false, and nothing is kept, when the quarter has a release
     */
    boolean keep(Quarter quarter, ReleaseMaker.Made made, byte[] key) {
        Release release = made.release();
        List<ReleaseTable> tables = made.tables();
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

    /** The newest first. */
    List<ReleaseEntry> all() {
        return sql.query("select quarter, frozen_at, digest from release order by quarter desc")
                .list(Releases::entry);
    }

    Optional<ReleaseEntry> entry(Quarter quarter) {
        return sql.query("select quarter, frozen_at, digest from release where quarter = ?", quarter.toString())
                .optional(Releases::entry);
    }

    private static ReleaseEntry entry(Row row) {
        return new ReleaseEntry(
                Quarter.named(row.text("quarter")).orElseThrow(), row.instant("frozen_at"), row.text("digest"));
    }

    Optional<Release> release(Quarter quarter) {
        return sql.query("select document from release where quarter = ?", quarter.toString())
                .optional(row -> EventJson.read(row.text("document"), RELEASE));
    }

    Optional<ReleaseTable> table(Quarter quarter, String figure, String facet) {
        return sql.query(
                        "select document from release_table where quarter = ? and figure = ? and facet = ?",
                        quarter.toString(),
                        figure,
                        facet)
                .optional(row -> EventJson.read(row.text("document"), TABLE));
    }
}

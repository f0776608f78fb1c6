package fr.pixemploi.assessment.authoring.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Publication;
import fr.pixemploi.assessment.authoring.domain.Publications;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Publications in PostgreSQL; every instance reads what they lay over its files from here, by itself. They stay SQL: arrays, and
 * files in a batch.
 */
@ApplicationScoped
class PostgresPublications implements Publications {
    private final Sql sql;

    PostgresPublications(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long next() {
        // Readers are not kept waiting, other publishers are.
        sql.update("lock table bank_publication in exclusive mode");
        return sql.query("select coalesce(max(number), 0) + 1 as next from bank_publication")
                .one(row -> row.bigint("next"));
    }

    @Override
    public void add(Publication publication, Map<ItemId, String> files) {
        sql.update(
                """
                insert into bank_publication
                  (number, bank_version, replaced, added, changed, retired, note, published_by, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                publication.number(),
                publication.bankVersion(),
                publication.replaced(),
                texts(publication.added()),
                texts(publication.changed()),
                texts(publication.retired()),
                publication.note(),
                publication.signature().author(),
                publication.signature().at());
        sql.batch(
                "insert into published_item (publication, item_id, content) values (?, ?, ?)",
                files.entrySet(),
                file -> arguments(publication.number(), file.getKey().value(), file.getValue()));
    }

    @Override
    public List<Publication> list(long before, int max) {
        return sql.query("""
                        select number, bank_version, replaced, added, changed, retired, note, published_by, published_at
                        from bank_publication where number < ? order by number desc limit ?
                        """, before, max)
                .list(row -> new Publication(
                        row.bigint("number"),
                        row.text("bank_version"),
                        row.text("replaced"),
                        items(row, "added"),
                        items(row, "changed"),
                        items(row, "retired"),
                        row.text("note"),
                        new Proposal.Signature(row.text("published_by"), row.instant("published_at"))));
    }

    private static Object texts(List<ItemId> items) {
        return Sql.texts(items.stream().map(ItemId::value).toList());
    }

    private static List<ItemId> items(Row row, String column) {
        return row.elements(column, String.class).stream().map(ItemId::new).toList();
    }
}

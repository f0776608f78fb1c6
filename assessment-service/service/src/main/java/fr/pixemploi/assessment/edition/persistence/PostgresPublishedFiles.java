package fr.pixemploi.assessment.edition.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.domain.PublishedFiles;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What authors published, in PostgreSQL: files by item, laid over those of the deployment. Holds keys. */
@ApplicationScoped
class PostgresPublishedFiles implements PublishedFiles {
    private final Sql sql;

    PostgresPublishedFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long newest() {
        return sql.query("select coalesce(max(number), 0) as newest from publication_made")
                .one(row -> row.bigint("newest"));
    }

    @Override
    public Map<ItemId, byte[]> upTo(long publication) {
        Map<ItemId, byte[]> files = new LinkedHashMap<>();
        if (publication == 0) return files;
        // In order of bytes: the order of items is part of a bank, and must not hang on a database's language.
        sql.query("""
                        select distinct on (item_id collate "C") item_id, content from published_file where publication <= ?
                        order by item_id collate "C", publication desc
                        """, publication)
                .list(row -> Map.entry(
                        new ItemId(row.text("item_id")), row.text("content").getBytes(StandardCharsets.UTF_8)))
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        return files;
    }
}

package fr.pixemploi.kit.imports;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What files of a kind made for a structure, by what they call it, for kinds of things that have no such name of their own. Never of people:
 * what is known of them has one place.
 */
@ApplicationScoped
public class ImportReferences {
    /** In the place of a structure for what is above all of them. */
    private static final UUID TOP = new UUID(0, 0);

    private final Sql sql;

    ImportReferences(Sql sql) {
        this.sql = sql;
    }

    public Optional<UUID> find(String kind, @Nullable UUID structure, String reference) {
        return sql.query(
                        "select made_id from import_reference where kind = ? and structure_id = ? and reference = ?",
                        kind,
                        structure == null ? TOP : structure,
                        reference)
                .optional(row -> row.uuid("made_id"));
    }

    public void keep(String kind, @Nullable UUID structure, String reference, UUID made) {
        sql.update(
                "insert into import_reference (kind, structure_id, reference, made_id) values (?, ?, ?, ?)",
                kind,
                structure == null ? TOP : structure,
                reference,
                made);
    }
}

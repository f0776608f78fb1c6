package fr.pixemploi.profile.caseload.persistence.list;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.list.SavedList;
import fr.pixemploi.profile.caseload.domain.list.SavedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved lists in PostgreSQL. */
@ApplicationScoped
class PostgresSavedLists implements SavedLists {
    private final Sql sql;

    PostgresSavedLists(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SavedList list) {
        boolean added = sql.updateOne(
                """
                insert into saved_list (id, structure_id, owner, name, filter, made_at) values (?, ?, ?, ?, ?, ?)
                on conflict (structure_id, owner, name) do nothing
                """,
                list.id(),
                list.structureId(),
                list.owner(),
                list.name(),
                Sql.jsonb(SavedFilters.write(list.filter())),
                list.madeAt());
        if (!added) throw new CaseloadRefusal.ListNameTaken();
    }

    @Override
    public Optional<SavedList> find(UUID id, String owner) {
        return sql.query("select * from saved_list where id = ? and owner = ?", id, owner)
                .optional(PostgresSavedLists::list);
    }

    @Override
    public List<SavedList> of(UUID structureId, String owner) {
        return sql.query(
                        "select * from saved_list where structure_id = ? and owner = ? order by name",
                        structureId,
                        owner)
                .list(PostgresSavedLists::list);
    }

    @Override
    public boolean remove(UUID id, String owner) {
        return sql.updateOne("delete from saved_list where id = ? and owner = ?", id, owner);
    }

    private static SavedList list(Row row) {
        return new SavedList(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.text("owner"),
                row.text("name"),
                SavedFilters.read(row.text("filter")),
                row.instant("made_at"));
    }
}

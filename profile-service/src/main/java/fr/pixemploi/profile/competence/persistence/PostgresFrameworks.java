package fr.pixemploi.profile.competence.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.competence.domain.framework.CutScores;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The read models of frameworks. */
@ApplicationScoped
class PostgresFrameworks implements Frameworks {
    private static final TypeReference<StructureFramework.Document> DOCUMENT = new TypeReference<>() {};

    private final Sql sql;

    PostgresFrameworks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Framework framework) {
        // Written only when it is another scale: profiles in it are folded anew then.
        sql.update(
                """
                insert into known_framework as was (id, version, code, cut_scores, max_level) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, code = excluded.code,
                  cut_scores = excluded.cut_scores, max_level = excluded.max_level
                where (was.version, was.code, was.cut_scores, was.max_level)
                  is distinct from (excluded.version, excluded.code, excluded.cut_scores, excluded.max_level)
                """,
                framework.id(),
                framework.version(),
                framework.code(),
                Sql.array("float8", framework.cutScores().values()),
                framework.maxLevel());
    }

    @Override
    public void forget(UUID id) {
        sql.update("delete from known_framework where id = ?", id);
    }

    @Override
    public List<Framework> known() {
        return sql.query("select id, version, code, cut_scores, max_level from known_framework")
                .list(row -> new Framework(
                        row.uuid("id"),
                        row.integer("version"),
                        row.textOrNull("code"),
                        new CutScores(row.elements("cut_scores", Double.class)),
                        row.integer("max_level")));
    }

    @Override
    public void keep(StructureFramework framework) {
        sql.update(
                """
                insert into structure_framework (id, structure_id, version, archived, document) values (?, ?, ?, ?, ?)
                on conflict (id) do update set structure_id = excluded.structure_id, version = excluded.version,
                  archived = excluded.archived, document = excluded.document
                """,
                framework.id(),
                framework.structureId(),
                framework.version(),
                framework.archived(),
                Sql.jsonb(Json.write(framework.document())));
    }

    @Override
    public void forgetOwn(UUID id) {
        sql.update("delete from structure_framework where id = ?", id);
    }

    @Override
    public List<StructureFramework> offeredBy(Set<UUID> structureIds) {
        if (structureIds.isEmpty()) return List.of();
        return sql.query("""
                select id, structure_id, version, document from structure_framework
                where structure_id = any (?) and not archived order by id
                """, Sql.uuids(structureIds))
                .list(row -> new StructureFramework(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        row.integer("version"),
                        false,
                        Json.read(row.text("document"), DOCUMENT)));
    }
}

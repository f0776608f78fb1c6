package fr.pixemploi.assessment.framework.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFrameworks;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Structures' frameworks in PostgreSQL, each version written once; the platform's examples from its files. SQL: a version is a json
 * document, and a change asks in one statement whether the revision is still the one it was made of.
 */
@ApplicationScoped
class PostgresStructureFrameworks implements StructureFrameworks {
    private static final UUID EXAMPLE_SCHOOL = UUID.fromString("01940000-0000-7000-8000-0000000e2c01");
    private static final String SELECT = """
            select f.id, f.structure_id, f.revision, v.version, f.archived_at, v.published_at, v.document
            from structure_framework f join structure_framework_version v on v.framework_id = f.id
            """;

    private final Sql sql;
    private final List<StructureFramework> examples =
            List.of(example(EXAMPLE_SCHOOL, 1, "framework/example-school.yaml"));

    PostgresStructureFrameworks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(StructureFramework framework) {
        sql.update(
                "insert into structure_framework (id, structure_id, revision, version) values (?, ?, ?, ?)",
                framework.id(),
                framework.structure(),
                framework.revision(),
                framework.version());
        addVersion(framework);
    }

    @Override
    public boolean update(StructureFramework framework, long revision) {
        boolean changed = sql.updateOne(
                "update structure_framework set revision = ?, version = ?, archived_at = ? where id = ? and revision = ?",
                framework.revision(),
                framework.version(),
                framework.archivedAt(),
                framework.id(),
                revision);
        if (changed && framework.archivedAt() == null) addVersion(framework);
        return changed;
    }

    private void addVersion(StructureFramework framework) {
        sql.update(
                """
                insert into structure_framework_version (framework_id, version, document, published_at)
                values (?, ?, cast(? as json), ?)
                """,
                framework.id(),
                framework.version(),
                write(framework.document()),
                Objects.requireNonNull(framework.publishedAt()));
    }

    @Override
    public Optional<StructureFramework> find(UUID id) {
        return exampleOf(id)
                .or(() -> sql.query(SELECT + "where f.id = ? and v.version = f.version", id)
                        .optional(PostgresStructureFrameworks::read));
    }

    @Override
    public Optional<StructureFramework> find(UUID id, int version) {
        Optional<StructureFramework> example = exampleOf(id);
        if (example.isPresent()) return example.filter(one -> one.version() == version);
        return sql.query(SELECT + "where f.id = ? and v.version = ?", id, version)
                .optional(PostgresStructureFrameworks::read);
    }

    private Optional<StructureFramework> exampleOf(UUID id) {
        return examples.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<StructureFramework> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return sql.query(SELECT + """
                where f.structure_id = ? and v.version = f.version
                  and f.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                order by f.id desc limit ?
                """, structure, olderThan, limit).list(PostgresStructureFrameworks::read);
    }

    @Override
    public List<StructureFramework> offered(Set<UUID> structures) {
        List<StructureFramework> offered = new ArrayList<>();
        if (!structures.isEmpty())
            offered.addAll(sql.query(SELECT + """
                    where f.structure_id = any (?) and v.version = f.version and f.archived_at is null
                    order by f.id
                    """, Sql.uuids(structures)).list(PostgresStructureFrameworks::read));
        offered.addAll(examples);
        return List.copyOf(offered);
    }

    @Override
    public List<StructureFramework> examples() {
        return examples;
    }

    private static StructureFramework read(Row row) {
        return new StructureFramework(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.bigint("revision"),
                row.integer("version"),
                row.instantOrNull("archived_at"),
                row.instant("published_at"),
                document(row.text("document")));
    }

    private static String write(FrameworkDocument document) {
        try {
            return EventJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FrameworkDocument document(String json) {
        try {
            return EventJson.MAPPER.readValue(json, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StructureFramework example(UUID id, int version, String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            FrameworkDocument document = new YAMLMapper().readValue(in, FrameworkDocument.class);
            return new StructureFramework(id, null, version, version, null, null, document);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}

package fr.pixemploi.assessment.framework.persistence;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFrameworks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
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

/** Structures' frameworks in PostgreSQL, each version written once; the platform's examples from its files. */
@ApplicationScoped
class PostgresStructureFrameworks implements StructureFrameworks, PanacheRepositoryBase<StructureFrameworkRow, UUID> {
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID EXAMPLE_SCHOOL = UUID.fromString("01940000-0000-7000-8000-0000000e2c01");
    private static final String VERSIONS = """
            select f as framework, v as version from StructureFrameworkRow f
            join FrameworkVersionRow v on v.frameworkId = f.id where
            """;

    private final List<StructureFramework> examples =
            List.of(example(EXAMPLE_SCHOOL, 1, "framework/example-school.yaml"));

    @Override
    public void add(StructureFramework framework) {
        persist(new StructureFrameworkRow(framework, Objects.requireNonNull(framework.structure())));
        getEntityManager().persist(new FrameworkVersionRow(framework));
    }

    @Override
    public Optional<StructureFramework> take(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(row -> row.as(getEntityManager()
                        .find(FrameworkVersionRow.class, new FrameworkVersionRow.Key(id, row.version()))));
    }

    @Override
    public void put(StructureFramework framework) {
        StructureFrameworkRow row = findById(framework.id());
        if (row == null || row.revision() != framework.revision() - 1)
            throw new IllegalStateException("changed without being taken: framework " + framework.id());
        if (row.version() != framework.version()) getEntityManager().persist(new FrameworkVersionRow(framework));
        row.write(framework);
    }

    @Override
    public Optional<StructureFramework> find(UUID id) {
        return exampleOf(id)
                .or(() -> versions(" f.id = :id and v.version = f.version")
                        .setParameter("id", id)
                        .getResultStream()
                        .map(PostgresStructureFrameworks::framework)
                        .findFirst());
    }

    @Override
    public Optional<StructureFramework> find(UUID id, int version) {
        Optional<StructureFramework> example = exampleOf(id);
        if (example.isPresent()) return example.filter(one -> one.version() == version);
        return versions(" f.id = :id and v.version = :version")
                .setParameter("id", id)
                .setParameter("version", version)
                .getResultStream()
                .map(PostgresStructureFrameworks::framework)
                .findFirst();
    }

    private Optional<StructureFramework> exampleOf(UUID id) {
        return examples.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<StructureFramework> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return versions(
                        " f.structureId = :structure and v.version = f.version and f.id < :olderThan order by f.id desc")
                .setParameter("structure", structure)
                .setParameter("olderThan", olderThan == null ? LAST : olderThan)
                .setMaxResults(limit)
                .getResultStream()
                .map(PostgresStructureFrameworks::framework)
                .toList();
    }

    @Override
    public List<StructureFramework> offered(Set<UUID> structures) {
        List<StructureFramework> offered = new ArrayList<>();
        if (!structures.isEmpty())
            versions(" f.structureId in :structures and v.version = f.version and f.archivedAt is null order by f.id")
                    .setParameter("structures", structures)
                    .getResultStream()
                    .map(PostgresStructureFrameworks::framework)
                    .forEach(offered::add);
        offered.addAll(examples);
        return List.copyOf(offered);
    }

    @Override
    public List<StructureFramework> examples() {
        return examples;
    }

    private TypedQuery<Tuple> versions(String condition) {
        return getEntityManager().createQuery(VERSIONS + condition, Tuple.class);
    }

    private static StructureFramework framework(Tuple row) {
        return row.get("framework", StructureFrameworkRow.class).as(row.get("version", FrameworkVersionRow.class));
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

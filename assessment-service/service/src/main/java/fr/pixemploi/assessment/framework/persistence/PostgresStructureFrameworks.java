package fr.pixemploi.assessment.framework.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFrameworks;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Structures' frameworks in PostgreSQL, each version written once; the platform's examples from its files. */
@ApplicationScoped
class PostgresStructureFrameworks implements StructureFrameworks {
    private static final UUID EXAMPLE_SCHOOL = UUID.fromString("01940000-0000-7000-8000-0000000e2c01");
    private static final String SELECT = """
            select f.id, f.structure_id, f.revision, v.version, f.archived_at, v.published_at, v.document
            from structure_framework f join structure_framework_version v on v.framework_id = f.id
            """;

    private final DataSource dataSource;
    private final List<StructureFramework> examples =
            List.of(example(EXAMPLE_SCHOOL, 1, "framework/example-school.yaml"));

    PostgresStructureFrameworks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(StructureFramework framework) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into structure_framework (id, structure_id, revision, version) values (?, ?, ?, ?)")) {
            insert.setObject(1, framework.id());
            insert.setObject(2, framework.structure());
            insert.setLong(3, framework.revision());
            insert.setInt(4, framework.version());
            insert.executeUpdate();
            addVersion(connection, framework);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean update(StructureFramework framework, long revision) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update structure_framework set revision = ?, version = ?, archived_at = ? where id = ? and revision = ?
                        """)) {
            update.setLong(1, framework.revision());
            update.setInt(2, framework.version());
            update.setObject(3, utc(framework.archivedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(4, framework.id());
            update.setLong(5, revision);
            if (update.executeUpdate() == 0) return false;
            if (framework.archivedAt() == null) addVersion(connection, framework);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addVersion(Connection connection, StructureFramework framework) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into structure_framework_version (framework_id, version, document, published_at)
                values (?, ?, cast(? as json), ?)
                """)) {
            insert.setObject(1, framework.id());
            insert.setInt(2, framework.version());
            insert.setString(3, EventJson.MAPPER.writeValueAsString(framework.document()));
            insert.setObject(4, utc(Objects.requireNonNull(framework.publishedAt())));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<StructureFramework> find(UUID id) {
        Optional<StructureFramework> example =
                examples.stream().filter(one -> one.id().equals(id)).findFirst();
        if (example.isPresent()) return example;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SELECT + " where f.id = ? and v.version = f.version")) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<StructureFramework> find(UUID id, int version) {
        Optional<StructureFramework> example =
                examples.stream().filter(one -> one.id().equals(id)).findFirst();
        if (example.isPresent()) return example.filter(one -> one.version() == version);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where f.id = ? and v.version = ?")) {
            select.setObject(1, id);
            select.setInt(2, version);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<StructureFramework> list(UUID structure, @Nullable UUID olderThan, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + """
                         where f.structure_id = ? and v.version = f.version
                           and f.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                         order by f.id desc limit ?
                        """)) {
            select.setObject(1, structure);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<StructureFramework> offered(Set<UUID> structures) {
        List<StructureFramework> offered = new ArrayList<>();
        if (!structures.isEmpty()) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(SELECT + """
                             where f.structure_id = any (?) and v.version = f.version and f.archived_at is null
                             order by f.id
                            """)) {
                select.setArray(1, connection.createArrayOf("uuid", structures.toArray()));
                offered.addAll(read(select));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        offered.addAll(examples);
        return List.copyOf(offered);
    }

    @Override
    public List<StructureFramework> examples() {
        return examples;
    }

    private static List<StructureFramework> read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<StructureFramework> frameworks = new ArrayList<>();
            while (rows.next()) {
                OffsetDateTime archived = rows.getObject(5, OffsetDateTime.class);
                frameworks.add(new StructureFramework(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getLong(3),
                        rows.getInt(4),
                        archived == null ? null : archived.toInstant(),
                        rows.getObject(6, OffsetDateTime.class).toInstant(),
                        EventJson.MAPPER.readValue(rows.getString(7), FrameworkDocument.class)));
            }
            return frameworks;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
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

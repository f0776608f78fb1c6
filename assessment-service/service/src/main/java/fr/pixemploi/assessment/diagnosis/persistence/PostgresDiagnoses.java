package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.SharedDiagnoses;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Passages in PostgreSQL, with the log of their readers and the consents given about them. Who may read them is asked of the same
 * read model of grants as for results.
 */
@ApplicationScoped
class PostgresDiagnoses implements Diagnoses, SharedDiagnoses {
    private static final String FIND =
            "select %s from diagnosis d where d.id = ? and d.beneficiary_id = ?".formatted(DiagnosisRow.COLUMNS);

    private static final String LIST = """
            select %s from diagnosis d
            where d.beneficiary_id = ? and d.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            order by d.id desc limit ?
            """.formatted(DiagnosisRow.COLUMNS);

    private static final String SHARED = """
            select %s, s.grant_id, s.structure_id as reading_structure
            from diagnosis d join diagnosis_reader s on s.diagnosis_id = d.id
            where d.id = ? and s.structure_id = any (?) and s.until > ?
            order by s.grant_id limit 1
            """.formatted(DiagnosisRow.COLUMNS);

    private static final String SHARED_WITH = """
            select %s from diagnosis d
            where d.route is not null and d.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
              and d.beneficiary_id = coalesce(?, d.beneficiary_id)
              and exists (select 1 from diagnosis_reader s
                          where s.diagnosis_id = d.id and s.structure_id = ? and s.until > ?)
            order by d.id desc limit ?
            """.formatted(DiagnosisRow.COLUMNS);

    private final DataSource dataSource;

    PostgresDiagnoses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(Diagnosis diagnosis) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(DiagnosisRow.INSERT)) {
            DiagnosisRow.insert(connection, insert, diagnosis);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Diagnosis> open(UUID beneficiary) {
        String open = "select %s from diagnosis d where d.beneficiary_id = ? and d.ended_at is null"
                .formatted(DiagnosisRow.COLUMNS);
        return read(open, select -> select.setObject(1, beneficiary)).stream().findFirst();
    }

    @Override
    public Optional<Diagnosis> find(UUID id, UUID beneficiary) {
        return own(FIND, id, beneficiary);
    }

    @Override
    public Optional<Diagnosis> lock(UUID id, UUID beneficiary) {
        return own(FIND + " for update", id, beneficiary);
    }

    private Optional<Diagnosis> own(String sql, UUID id, UUID beneficiary) {
        return read(sql, select -> {
                    select.setObject(1, id);
                    select.setObject(2, beneficiary);
                })
                .stream()
                .findFirst();
    }

    @Override
    public void change(Diagnosis diagnosis) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(DiagnosisRow.UPDATE)) {
            DiagnosisRow.update(update, diagnosis);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Diagnosis> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return read(LIST, select -> {
            select.setObject(1, beneficiary);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
        });
    }

    @Override
    public void addConsent(Consent consent) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into diagnosis_consent (grant_id, diagnosis_id, beneficiary_id, structure_id, purpose, until,
                          consented_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, consent.grant());
            insert.setObject(2, consent.result());
            insert.setObject(3, consent.beneficiary());
            insert.setObject(4, consent.structure());
            insert.setString(5, consent.purpose());
            insert.setObject(6, consent.until().atOffset(ZoneOffset.UTC));
            insert.setObject(7, consent.at().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Shared> find(UUID id, Set<UUID> structures, Instant now) {
        if (structures.isEmpty()) return Optional.empty();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHARED)) {
            select.setObject(1, id);
            select.setArray(2, connection.createArrayOf("uuid", structures.toArray()));
            select.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Shared(
                        DiagnosisRow.read(rows),
                        new Grant(
                                rows.getObject("grant_id", UUID.class),
                                rows.getObject("reading_structure", UUID.class))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Diagnosis> list(
            UUID structure, @Nullable UUID beneficiary, Instant now, @Nullable UUID olderThan, int limit) {
        return read(SHARED_WITH, select -> {
            select.setObject(1, olderThan, Types.OTHER);
            select.setObject(2, beneficiary, Types.OTHER);
            select.setObject(3, structure);
            select.setObject(4, now.atOffset(ZoneOffset.UTC));
            select.setInt(5, limit);
        });
    }

    @Override
    public void logRead(UUID diagnosis, Grant grant, String role, String reader, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into diagnosis_read (diagnosis_id, grant_id, structure_id, role, reader, read_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, diagnosis);
            insert.setObject(2, grant.id());
            insert.setObject(3, grant.structure());
            insert.setString(4, role);
            insert.setString(5, reader);
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private List<Diagnosis> read(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                List<Diagnosis> diagnoses = new ArrayList<>();
                while (rows.next()) diagnoses.add(DiagnosisRow.read(rows));
                return diagnoses;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

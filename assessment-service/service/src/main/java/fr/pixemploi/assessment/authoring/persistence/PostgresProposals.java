package fr.pixemploi.assessment.authoring.persistence;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.item.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Proposals in PostgreSQL. */
@ApplicationScoped
class PostgresProposals implements Proposals {
    private static final String COLUMNS =
            "item_id, revision, content, findings, proposed_by, proposed_at, changed_by, changed_at";

    /** Fills the places of a statement. */
    private interface Places {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private final DataSource dataSource;

    PostgresProposals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Proposal> find(ItemId item) {
        return one("select " + COLUMNS + " from item_proposal where item_id = ?", of -> of.setString(1, item.value()));
    }

    @Override
    public Optional<Proposal> take(ItemId item) {
        return one(
                "select " + COLUMNS + " from item_proposal where item_id = ? for update",
                of -> of.setString(1, item.value()));
    }

    @Override
    public List<Proposal> list(@Nullable String after, int max) {
        return all(
                "select " + COLUMNS
                        + " from item_proposal where item_id collate \"C\" > ? order by item_id collate \"C\" limit ?",
                from -> {
                    from.setString(1, after == null ? "" : after);
                    from.setInt(2, max);
                });
    }

    @Override
    public Optional<Proposal> add(ItemId item, String content, List<Finding> findings, Proposal.Signature by) {
        return one("""
                insert into item_proposal (item_id, content, findings, proposed_by, proposed_at, changed_by, changed_at)
                values (?, ?, ?::json, ?, ?, ?, ?) on conflict do nothing returning
                """ + COLUMNS, row -> {
            OffsetDateTime at = by.at().atOffset(ZoneOffset.UTC);
            row.setString(1, item.value());
            row.setString(2, content);
            row.setString(3, FindingsJson.write(findings));
            row.setString(4, by.author());
            row.setObject(5, at);
            row.setString(6, by.author());
            row.setObject(7, at);
        });
    }

    @Override
    public Optional<Proposal> change(
            ItemId item, long revision, String content, List<Finding> findings, Proposal.Signature by) {
        return one("""
                update item_proposal set revision = nextval('item_proposal_revision'), content = ?, findings = ?::json,
                changed_by = ?, changed_at = ? where item_id = ? and revision = ? returning
                """ + COLUMNS, row -> {
            row.setString(1, content);
            row.setString(2, FindingsJson.write(findings));
            row.setString(3, by.author());
            row.setObject(4, by.at().atOffset(ZoneOffset.UTC));
            row.setString(5, item.value());
            row.setLong(6, revision);
        });
    }

    @Override
    public boolean remove(ItemId item, long revision) {
        return one("delete from item_proposal where item_id = ? and revision = ? returning " + COLUMNS, row -> {
                    row.setString(1, item.value());
                    row.setLong(2, revision);
                })
                .isPresent();
    }

    private Optional<Proposal> one(String sql, Places places) {
        return all(sql, places).stream().findFirst();
    }

    private List<Proposal> all(String sql, Places places) {
        List<Proposal> proposals = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            places.fill(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) proposals.add(read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return proposals;
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                new ItemId(row.getString(1)),
                row.getLong(2),
                row.getString(3),
                FindingsJson.read(row.getString(4)),
                new Proposal.Signature(
                        row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant()),
                new Proposal.Signature(
                        row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant()));
    }
}

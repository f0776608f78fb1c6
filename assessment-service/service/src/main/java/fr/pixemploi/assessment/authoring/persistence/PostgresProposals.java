package fr.pixemploi.assessment.authoring.persistence;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals in PostgreSQL. They stay SQL: revisions come from a sequence, and who came second is told by a row that is not written. */
@ApplicationScoped
class PostgresProposals implements Proposals {
    private static final String COLUMNS =
            "item_id, revision, content, findings, proposed_by, proposed_at, changed_by, changed_at";

    private static final String FIND = "select " + COLUMNS + " from item_proposal where item_id = ?";

    private final Sql sql;

    PostgresProposals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Proposal> find(ItemId item) {
        return sql.query(FIND, item.value()).optional(PostgresProposals::proposal);
    }

    @Override
    public Optional<Proposal> take(ItemId item) {
        return sql.query(FIND + " for update", item.value()).optional(PostgresProposals::proposal);
    }

    @Override
    public List<Proposal> list(@Nullable String after, int max) {
        return sql.query(
                        "select " + COLUMNS
                                + " from item_proposal where item_id collate \"C\" > ? order by item_id collate \"C\" limit ?",
                        after == null ? "" : after,
                        max)
                .list(PostgresProposals::proposal);
    }

    @Override
    public Optional<Proposal> add(ItemId item, String content, List<Finding> findings, Proposal.Signature by) {
        return sql.query(
                        """
                        insert into item_proposal (item_id, content, findings, proposed_by, proposed_at, changed_by, changed_at)
                        values (?, ?, cast(? as json), ?, ?, ?, ?) on conflict do nothing returning
                        """ + COLUMNS,
                        item.value(),
                        content,
                        FindingsJson.write(findings),
                        by.author(),
                        by.at(),
                        by.author(),
                        by.at())
                .optional(PostgresProposals::proposal);
    }

    @Override
    public Optional<Proposal> change(
            ItemId item, long revision, String content, List<Finding> findings, Proposal.Signature by) {
        return sql.query(
                        """
                        update item_proposal set revision = nextval('item_proposal_revision'), content = ?,
                          findings = cast(? as json), changed_by = ?, changed_at = ?
                        where item_id = ? and revision = ? returning
                        """ + COLUMNS,
                        content,
                        FindingsJson.write(findings),
                        by.author(),
                        by.at(),
                        item.value(),
                        revision)
                .optional(PostgresProposals::proposal);
    }

    @Override
    public boolean remove(ItemId item, long revision) {
        return sql.updateOne("delete from item_proposal where item_id = ? and revision = ?", item.value(), revision);
    }

    private static Proposal proposal(Row row) {
        return new Proposal(
                new ItemId(row.text("item_id")),
                row.bigint("revision"),
                row.text("content"),
                FindingsJson.read(row.text("findings")),
                new Proposal.Signature(row.text("proposed_by"), row.instant("proposed_at")),
                new Proposal.Signature(row.text("changed_by"), row.instant("changed_at")));
    }
}

package fr.pixemploi.assessment.itemwithdrawal.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemwithdrawal.domain.AffectedSitting;
import fr.pixemploi.assessment.itemwithdrawal.domain.Search;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposals;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jury's proposals in PostgreSQL. SQL, as all about withdrawals: what counts is the list of sittings beside them. */
@ApplicationScoped
class PostgresWithdrawalProposals implements WithdrawalProposals {
    private static final String SELECT = """
            select id, item_id, restores, reason, proposed_by, proposed_at, confirmed_by, confirmed_at, dropped_at
            from withdrawal_proposal
            """;

    private final Sql sql;

    PostgresWithdrawalProposals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(WithdrawalProposal proposal) {
        return sql.updateOne(
                """
                insert into withdrawal_proposal (id, item_id, restores, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                proposal.id(),
                proposal.item().value(),
                proposal.restores(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt());
    }

    @Override
    public Optional<WithdrawalProposal> find(UUID id) {
        return sql.query(SELECT + "where id = ?", id).optional(PostgresWithdrawalProposals::proposal);
    }

    @Override
    public Optional<WithdrawalProposal> lock(UUID id) {
        return sql.query(SELECT + "where id = ? for update", id).optional(PostgresWithdrawalProposals::proposal);
    }

    @Override
    public void decide(WithdrawalProposal decided) {
        sql.update(
                "update withdrawal_proposal set confirmed_by = cast(? as text), confirmed_at = ?, dropped_at = ? where id = ?",
                decided.confirmedBy(),
                decided.confirmedAt(),
                decided.droppedAt(),
                decided.id());
    }

    @Override
    public List<WithdrawalProposal> list(@Nullable UUID olderThan, int limit) {
        return sql.query(SELECT + """
                        where id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) order by id desc limit ?
                        """, olderThan, limit).list(PostgresWithdrawalProposals::proposal);
    }

    @Override
    public List<AffectedSitting> affected(Search search, @Nullable UUID after, int limit) {
        return sql.query("""
                        select s.id, s.candidate_id, s.status, s.started_at, s.ended_at
                        from sitting_course s join (
                          select distinct sitting_id from answer_given
                          where item_id = ? and (standing = 'neutralised') = ?
                            and sitting_id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid)
                          order by sitting_id limit ?) a on a.sitting_id = s.id
                        order by s.id
                        """, search.item().value(), search.restores(), after, limit)
                .list(row -> new AffectedSitting(
                        row.uuid("id"),
                        row.uuidOrNull("candidate_id"),
                        row.text("status"),
                        row.instant("started_at"),
                        row.instantOrNull("ended_at")));
    }

    @Override
    public long digest(Search search) {
        return sql.query("""
                        select hashtextextended(coalesce(string_agg(distinct sitting_id::text, ' '), ''), 0) as digest
                        from answer_given where item_id = ? and (standing = 'neutralised') = ?
                        """, search.item().value(), search.restores()).one(row -> row.bigint("digest"));
    }

    private static WithdrawalProposal proposal(Row row) {
        return new WithdrawalProposal(
                row.uuid("id"),
                new ItemId(row.text("item_id")),
                row.truth("restores"),
                row.text("reason"),
                row.text("proposed_by"),
                row.instant("proposed_at"),
                row.textOrNull("confirmed_by"),
                row.instantOrNull("confirmed_at"),
                row.instantOrNull("dropped_at"));
    }
}

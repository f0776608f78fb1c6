package fr.pixemploi.assessment.authoring.persistence;

import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals in PostgreSQL. */
@ApplicationScoped
class PostgresProposals implements Proposals, PanacheRepositoryBase<ProposalRow, String> {
    private final Sql sql;

    PostgresProposals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Proposal> find(ItemId item) {
        return findByIdOptional(item.value()).map(ProposalRow::toProposal);
    }

    @Override
    public Optional<Proposal> take(ItemId item) {
        return find("itemId", item.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ProposalRow::toProposal);
    }

    /** Their ids by SQL, byte by byte, whatever the language of the database. */
    @Override
    public List<Proposal> list(@Nullable String after, int max) {
        List<String> ids = sql.query("""
                        select item_id from item_proposal where item_id collate "C" > ?
                        order by item_id collate "C" limit ?
                        """, after == null ? "" : after, max).list(row -> row.text("item_id"));
        return find("itemId in ?1", ids).list().stream()
                .map(ProposalRow::toProposal)
                .sorted(Comparator.comparing(proposal -> proposal.item().value()))
                .toList();
    }

    @Override
    public long nextRevision() {
        return sql.query("select nextval('item_proposal_revision') as revision").one(row -> row.bigint("revision"));
    }

    @Override
    public void add(Proposal proposal) {
        persist(new ProposalRow(proposal));
        try {
            sql.flush();
        } catch (ViolatedConstraint e) {
            throw e.constraint().equals("item_proposal_pkey") ? new AuthoringRefusal.ChangedMeanwhile() : e;
        }
    }

    @Override
    public void put(Proposal proposal) {
        findById(proposal.item().value()).write(proposal);
    }

    @Override
    public void remove(ItemId item) {
        deleteById(item.value());
    }
}

package fr.pixemploi.assessment.authoring.persistence;

import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.bank.item.ItemId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/** A row of the table {@code item_proposal}. Its revision comes from a sequence of its own: writers hold the row. */
@Entity
@Table(name = "item_proposal")
@SuppressWarnings("NullAway.Init")
class ProposalRow {
    @Id
    @Column(name = "item_id")
    private String itemId;

    private long revision;
    private String content;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String findings;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    ProposalRow() {}

    ProposalRow(Proposal proposal) {
        itemId = proposal.item().value();
        proposedBy = proposal.proposed().author();
        proposedAt = proposal.proposed().at();
        write(proposal);
    }

    final void write(Proposal proposal) {
        revision = proposal.revision();
        content = proposal.content();
        findings = FindingsJson.write(proposal.findings());
        changedBy = proposal.changed().author();
        changedAt = proposal.changed().at();
    }

    Proposal toProposal() {
        return new Proposal(
                new ItemId(itemId),
                revision,
                content,
                FindingsJson.read(findings),
                new Proposal.Signature(proposedBy, proposedAt),
                new Proposal.Signature(changedBy, changedAt));
    }
}

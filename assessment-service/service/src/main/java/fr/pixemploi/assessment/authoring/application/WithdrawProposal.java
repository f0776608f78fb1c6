package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.kit.id.ReadVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a proposal back, as the author read it. The file is gone: its author has it. */
@ApplicationScoped
public class WithdrawProposal {
    private final Proposals proposals;

    WithdrawProposal(Proposals proposals) {
        this.proposals = proposals;
    }

    @Transactional
    public void handle(ItemId item, ReadVersion revision) {
        Proposal proposal = proposals.take(item).orElseThrow(AuthoringRefusal.ProposalUnknown::new);
        if (!revision.is(proposal.revision())) throw new AuthoringRefusal.ChangedMeanwhile();
        proposals.remove(item);
    }
}

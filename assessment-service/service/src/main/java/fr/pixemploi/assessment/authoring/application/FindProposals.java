package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads proposals, whoever made them: authors work on one bank together. */
@ApplicationScoped
public class FindProposals {
    private final Proposals proposals;
    private final BankEditions editions;

    FindProposals(Proposals proposals, BankEditions editions) {
        this.proposals = proposals;
        this.editions = editions;
    }

    @Transactional
    public Proposal handle(ItemId item) {
        return proposals.find(item).orElseThrow(AuthoringRefusal.ProposalUnknown::new);
    }

    /** @param after the item before the first one; null for the beginning */
    @Transactional
    public List<Proposal> handle(@Nullable String after, int limit) {
        return proposals.list(after, limit);
    }

    /** The file of a proposal; holds the key. */
    public ItemSource source(Proposal proposal) {
        return ItemSource.read(proposal.item().value(), proposal.content().getBytes(StandardCharsets.UTF_8));
    }

    /** Version of the published item that a proposal would take the place of. */
    public Optional<Integer> replaces(Proposal proposal) {
        return Optional.ofNullable(editions.current().open().get(proposal.item()))
                .map(ItemSource::version);
    }
}

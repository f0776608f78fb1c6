package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.ResponseMismatch;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a question as a person with some seed would see it, and grades what an author tries. Nothing is kept. */
@ApplicationScoped
public class PreviewItem {
    /**
     * What is seen.
     *
     * @param devices that the item is put on
     * @param right whether the response that was tried is right; null when none was
     */
    public record Preview(
            ItemView view, Set<String> devices, @Nullable Boolean right) {}

    private final FindProposals findProposals;
    private final FindItems findItems;
    private final BankEditions editions;

    PreviewItem(FindProposals findProposals, FindItems findItems, BankEditions editions) {
        this.findProposals = findProposals;
        this.findItems = findItems;
        this.editions = editions;
    }

    /** A proposal, as it would be once published. */
    public Preview ofProposal(ItemId id, long seed, @Nullable Response tried) {
        Proposal proposal = findProposals.handle(id);
        return preview(findProposals.source(proposal).variants().of(ItemBank.mixed(seed, id)), tried);
    }

    /** A published item, also a retired one. */
    public Preview ofItem(ItemId id, long seed, @Nullable Response tried) {
        findItems.handle(id);
        return preview(editions.current().bank().find(id, seed).orElseThrow(), tried);
    }

    private static Preview preview(Item item, @Nullable Response tried) {
        if (tried instanceof Response.FileUpload) throw new ResponseMismatch(ResponseMismatch.Reason.FILE_NOT_SENT);
        return new Preview(
                ItemView.of(item),
                item.suitability().devices(),
                tried == null ? null : Grading.isRight(item.task(), tried));
    }
}

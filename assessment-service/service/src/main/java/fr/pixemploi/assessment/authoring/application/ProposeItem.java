package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.application.check.CheckFile;
import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Proposals;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.kit.id.ReadVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a file as the proposal of an item, or in the place of the one that the author read. */
@ApplicationScoped
public class ProposeItem {
    private final Proposals proposals;
    private final CheckFile checkFile;
    private final Clock clock;

    ProposeItem(Proposals proposals, CheckFile checkFile, Clock clock) {
        this.proposals = proposals;
        this.checkFile = checkFile;
        this.clock = clock;
    }

    /**
     * Keeps it, with its warnings.
     *
     * @param revision of the proposal that the author read and changes; null for the first
     * @param first whether the author says that there is none yet
     */
    @Transactional
    public Proposal handle(ItemId item, byte[] content, @Nullable ReadVersion revision, boolean first, String author) {
        Optional<Proposal> today = proposals.take(item);
        // Before the file is looked at: who must read again first learns it at once.
        if (today.isPresent() && revision == null)
            throw first ? new AuthoringRefusal.ChangedMeanwhile() : new AuthoringRefusal.RevisionMissing();
        if (revision != null
                && today.filter(proposal -> revision.is(proposal.revision())).isEmpty())
            throw new AuthoringRefusal.ChangedMeanwhile();
        CheckFile.Checked checked = checkFile.handle(content);
        ItemSource source = usable(item, checked);
        Proposal.Signature by = new Proposal.Signature(author, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        // What its author wants on trial says so until it is published.
        String text = (source.isOnTrial() ? source : source.withStatus("proposed")).text();
        Proposal proposal = new Proposal(
                item,
                proposals.nextRevision(),
                text,
                checked.findings(),
                today.map(Proposal::proposed).orElse(by),
                by);
        if (today.isEmpty()) proposals.add(proposal);
        else proposals.put(proposal);
        return proposal;
    }

    private static ItemSource usable(ItemId item, CheckFile.Checked checked) {
        if (!checked.usable())
            throw new AuthoringRefusal.FileRefused(
                    checked.findings().stream().filter(Finding::isError).toList());
        ItemSource source = checked.source().orElseThrow();
        if (!source.id().equals(item))
            throw new AuthoringRefusal.FileRefused(List.of(Finding.error(
                    "/id",
                    "another-item",
                    "Le fichier porte un autre identifiant que l'adresse.",
                    "The file has another id than the address.")));
        return source;
    }
}

package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the open pool of the bank that this instance serves. Items of the reserved pool do not exist here. */
@ApplicationScoped
public class FindItems {
    /**
     * A published item.
     *
     * @param source its file; holds the key
     */
    public record Published(ItemSource source, Item item, boolean family) {}

    /** What is looked for; null for everything. */
    public record Wanted(
            @Nullable String competence,
            @Nullable Integer level,
            @Nullable String type,
            @Nullable String status) {
        boolean fits(ItemSource source, Item item) {
            return (competence == null || competence.equals(item.competence().value()))
                    && (level == null || level == item.level())
                    && (type == null || type.equals(item.task().type()))
                    && (status == null || status.equals(source.status()));
        }
    }

    private final BankEditions editions;

    FindItems(BankEditions editions) {
        this.editions = editions;
    }

    public Published handle(ItemId id) {
        BankEdition edition = editions.current();
        ItemSource source = edition.open().get(id);
        if (source == null) throw new AuthoringRefusal.ItemUnknown();
        return published(edition, id, source);
    }

    /**
     * In order of their ids.
     *
     * @param after the id before the first one; null for the beginning
     */
    public List<Published> handle(Wanted wanted, @Nullable String after, int limit) {
        BankEdition edition = editions.current();
        List<Published> found = new ArrayList<>();
        edition.open().entrySet().stream()
                .filter(entry -> after == null || entry.getKey().value().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(ItemId::value)))
                .map(entry -> published(edition, entry.getKey(), entry.getValue()))
                .filter(each -> wanted.fits(each.source(), each.item()))
                .limit(limit)
                .forEach(found::add);
        return found;
    }

    private static Published published(BankEdition edition, ItemId id, ItemSource source) {
        return new Published(
                source, edition.bank().find(id).orElseThrow(), edition.bank().isFamily(id));
    }
}

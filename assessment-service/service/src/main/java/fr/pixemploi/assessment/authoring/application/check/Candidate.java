package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.review.BankSimilarity;
import fr.pixemploi.assessment.bank.review.PlainLanguage;
import java.util.List;
import java.util.Optional;

/**
 * A file that fits its schema, with what is needed to judge it. What is measured is measured here, once, for the findings and for the
 * reply.
 *
 * @param variants made of it; one when it is no family, none when it can't be made
 * @param bank that it would come into
 * @param language how hard its hardest variant is to read
 * @param near items of the bank that ask nearly the same
 */
record Candidate(
        ItemSource source,
        List<Item> variants,
        BankEdition bank,
        Optional<PlainLanguage.Entry> language,
        List<BankSimilarity.Pair> near) {
    static Candidate of(ItemSource source, List<Item> variants, BankEdition bank) {
        boolean made = !variants.isEmpty();
        return new Candidate(
                source,
                variants,
                bank,
                made ? Optional.of(PlainLanguage.of(variants)) : Optional.empty(),
                made ? BankSimilarity.beside(bank.bank(), variants.getFirst(), BankSimilarity.LIMITS) : List.of());
    }
}

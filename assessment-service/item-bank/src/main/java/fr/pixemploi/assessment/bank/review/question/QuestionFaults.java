package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with how the active items of a pool ask, one sentence each; empty when nothing is. */
public final class QuestionFaults {
    private QuestionFaults() {}

    /** @param variants looked at of each family */
    public static List<String> of(ItemBank bank, Pool pool, int variants) {
        List<String> faults = new ArrayList<>();
        for (Item face : bank.active(pool)) {
            Set<String> found = new LinkedHashSet<>();
            List<Item> met = new ArrayList<>();
            for (long seed = 0; seed < (bank.varies(face.id()) ? variants : 1); seed++) {
                try {
                    bank.find(face.id(), seed).ifPresent(met::add);
                } catch (BankFault fault) {
                    // Variants that can't be made are told by who grades them.
                    break;
                }
            }
            met.forEach(item -> found.addAll(in(item)));
            if (!met.isEmpty() && !OwnNumbers.in(met).isEmpty())
                found.add("(level %d) is answered by reckoning with numbers of its own text".formatted(face.level()));
            if (!met.isEmpty())
                HintOfOneVariant.in(met).forEach(word -> found.add("has a hint that quotes one variant: " + word));
            found.forEach(fault -> faults.add(face.id().value() + " " + fault));
        }
        faults.addAll(NearSkills.faults(bank.active(pool)));
        return List.copyOf(faults);
    }

    /** Of one variant, each as the half of a sentence that follows the item's id. */
    static List<String> in(Item item) {
        List<String> faults = new ArrayList<>();
        NegativeQuestion.in(item)
                .forEach(question ->
                        faults.add("(level %d) asks for what is not: %s".formatted(item.level(), question)));
        TellingWords.in(item).forEach(words -> faults.add("shares words of a proposal with its target only: " + words));
        SpokenText.in(item).forEach(place -> faults.add("is not read aloud as it is written: " + place));
        GuessParameter.in(item).forEach(guess -> faults.add("has a guess parameter of " + guess));
        return faults;
    }
}

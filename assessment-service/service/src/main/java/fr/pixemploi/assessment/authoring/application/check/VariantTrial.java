package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Variants;
import fr.pixemploi.assessment.bank.review.sheet.AnswerKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Variants made of a file, each graded by its own answer sheet.
 *
 * @param items those that could be made
 * @param graded those whose right response is right and whose wrong one is wrong
 * @param different those that a person could tell apart
 */
record VariantTrial(List<Item> items, int graded, int different, List<Finding> findings) {
    /** As many as every build makes of each family. */
    static final int VARIANTS = 200;

    /** Fewer make neighbours meet the same question. */
    private static final int ENOUGH = 8;

    /** Characters that a person reads at most, places filled. */
    private static final int LONGEST_INSTRUCTION = 1200;

    static VariantTrial of(ItemSource source) {
        List<Item> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> different = new HashSet<>();
        int graded = 0;
        try {
            Variants variants = source.variants();
            Item face = variants.of(0);
            for (long seed = 0; seed < (source.varies() ? VARIANTS : 1); seed++) {
                Item item = variants.of(ItemBank.mixed(seed, face.id()));
                items.add(item);
                if (AnswerKeys.hold(item)) graded++;
                different.add(item.instruction() + item.task());
                judge(item, face, findings);
                if (!findings.isEmpty()) break;
            }
            if (graded < items.size())
                findings.add(Finding.error(
                        "/key",
                        "key-does-not-grade",
                        "Une variante ne donne pas de bonne et de mauvaise réponse à partir de son corrigé.",
                        "A variant gives no right and wrong response from its own key."));
            if (findings.isEmpty() && variants.drawn() && different.size() < ENOUGH)
                findings.add(Finding.warning(
                        "/variables",
                        "few-variants",
                        "Les variantes se ressemblent : " + different.size() + " différentes sur " + items.size() + ".",
                        "Variants look alike: " + different.size() + " different ones of " + items.size() + "."));
        } catch (BankFault fault) {
            findings.add(FileFaults.finding(fault));
        }
        return new VariantTrial(List.copyOf(items), graded, different.size(), List.copyOf(findings));
    }

    private static void judge(Item item, Item face, List<Finding> findings) {
        if (!item.competence().equals(face.competence()) || !item.id().equals(face.id()))
            findings.add(Finding.error(
                    "/competence",
                    "variant-of-another-item",
                    "Toutes les variantes gardent le même identifiant et la même compétence.",
                    "All variants keep one id and one competence."));
        if (item.instruction().length() > LONGEST_INSTRUCTION)
            findings.add(Finding.error(
                    "/instruction",
                    "instruction-too-long",
                    "Une fois remplie, la consigne dépasse " + LONGEST_INSTRUCTION + " caractères.",
                    "Filled, the instruction is longer than " + LONGEST_INSTRUCTION + " characters."));
    }
}

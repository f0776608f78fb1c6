package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.review.BankInventory;
import java.util.ArrayList;
import java.util.List;

/**
 * Competences and levels at which a bank asks nothing of people with a phone, or with a screen reader.
 *
 * @param lost those that the bank before had something for
 * @param lacking those for which neither has
 */
record Coverage(List<Finding> lost, List<Finding> lacking) {
    static Coverage of(ItemBank before, ItemBank after) {
        List<Finding> lost = new ArrayList<>();
        List<Finding> lacking = new ArrayList<>();
        List<BankInventory.Cell> then = BankInventory.of(before).cells();
        List<BankInventory.Cell> now = BankInventory.of(after).cells();
        // Both banks are measured by the same deployment's file: their cells are the same ones, in the same order.
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).phone() == 0)
                (then.get(i).phone() > 0 ? lost : lacking)
                        .add(noneForPhones(now.get(i), then.get(i).phone() > 0));
            if (now.get(i).screenReader() == 0)
                (then.get(i).screenReader() > 0 ? lost : lacking)
                        .add(noneForScreenReaders(now.get(i), then.get(i).screenReader() > 0));
        }
        return new Coverage(lost, lacking);
    }

    private static Finding noneForPhones(BankInventory.Cell cell, boolean lost) {
        return finding(lost, "no-item-for-phones", cell, "pour téléphone", "for a phone");
    }

    private static Finding noneForScreenReaders(BankInventory.Cell cell, boolean lost) {
        return finding(lost, "no-item-for-screen-readers", cell, "pour lecteur d'écran", "for a screen reader");
    }

    private static Finding finding(boolean lost, String code, BankInventory.Cell cell, String whomFr, String whomEn) {
        String french = "Compétence " + cell.competence() + ", niveau " + cell.level() + " : plus aucune question "
                + whomFr + ".";
        String english = "Competence " + cell.competence() + ", level " + cell.level() + ": no item " + whomEn + ".";
        return lost
                ? Finding.error("", code, french, english)
                : Finding.warning("", code, french.replace("plus aucune", "aucune"), english);
    }
}

package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the open pool holds, for authors who plan what to write next.
 *
 * @param active items that may be asked
 * @param families those of them that have variants
 * @param skills different ones
 * @param fileTasks items that bring files, or ask for one
 * @param environments items in a simulated page
 * @param phone share of items fit for a phone, from 0 to 1
 * @param screenReader share of items usable with a screen reader, from 0 to 1
 * @param types number of items of each type
 * @param cells one for each competence and author's level, in order
 */
public record BankInventory(
        int active,
        int families,
        int skills,
        int fileTasks,
        int environments,
        double phone,
        double screenReader,
        Map<String, Integer> types,
        List<Cell> cells) {
    private static final int HIGHEST_LEVEL = 7;

    /**
     * Items of one competence at one author's level.
     *
     * @param phone those fit for a phone
     * @param screenReader those usable with a screen reader
     */
    public record Cell(String competence, int level, int active, int families, int phone, int screenReader) {
        /** Least number of items: people of all levels must find questions, most people are at level 5 or below. */
        public int min() {
            return level <= 5 ? 4 : 2;
        }
    }

    public static BankInventory of(ItemBank bank) {
        List<Item> items = bank.active(Pool.OPEN);
        Map<String, Integer> types = new TreeMap<>();
        items.forEach(item -> types.merge(item.task().type(), 1, Integer::sum));
        List<Cell> cells = new ArrayList<>();
        bank.measurement().competences().forEach(competence -> {
            for (int level = 1; level <= HIGHEST_LEVEL; level++) {
                int wanted = level;
                cells.add(cell(
                        bank,
                        competence.value(),
                        level,
                        items.stream()
                                .filter(item -> item.competence().equals(competence) && item.level() == wanted)
                                .toList()));
            }
        });
        return new BankInventory(
                items.size(),
                count(items, item -> bank.isFamily(item.id())),
                (int) items.stream().map(Item::skill).distinct().count(),
                count(items, BankInventory::handlesFiles),
                count(items, item -> item.task() instanceof Task.Environment),
                share(items, BankInventory::fitsPhone),
                share(items, BankInventory::speaks),
                types,
                List.copyOf(cells));
    }

    /** What is short of what the bank and its cells need, one sentence each; empty when nothing is. */
    public List<String> shortages() {
        List<String> shortages = new ArrayList<>();
        min(shortages, "active items", active, 480);
        min(shortages, "families of variants", families, 150);
        min(shortages, "file tasks and simulated pages", fileTasks + environments, 96);
        min(shortages, "skills", skills, 200);
        if (phone < 0.6) shortages.add("less than 60 % of the items are fit for a phone");
        if (screenReader < 0.5) shortages.add("less than 50 % of the items are usable with a screen reader");
        for (Cell cell : cells) {
            String name = "competence " + cell.competence() + " level " + cell.level();
            if (cell.active() < cell.min()) shortages.add(name + " has " + cell.active() + " items of " + cell.min());
            if (cell.phone() == 0) shortages.add(name + " has no item for a phone");
            if (cell.screenReader() == 0) shortages.add(name + " has no item for a screen reader");
        }
        return shortages;
    }

    private static void min(List<String> shortages, String what, int there, int wanted) {
        if (there < wanted) shortages.add(there + " " + what + " of " + wanted);
    }

    private static Cell cell(ItemBank bank, String competence, int level, List<Item> items) {
        return new Cell(
                competence,
                level,
                items.size(),
                count(items, item -> bank.isFamily(item.id())),
                count(items, BankInventory::fitsPhone),
                count(items, BankInventory::speaks));
    }

    static boolean handlesFiles(Item item) {
        return !item.files().isEmpty() || item.task() instanceof Task.FileUpload;
    }

    private static boolean fitsPhone(Item item) {
        return item.suitability().devices().contains("phone");
    }

    private static boolean speaks(Item item) {
        return item.suitability().support().contains(Suitability.Need.SCREEN_READER);
    }

    private static int count(List<Item> items, Predicate<Item> which) {
        return (int) items.stream().filter(which).count();
    }

    private static double share(List<Item> items, Predicate<Item> which) {
        return items.isEmpty() ? 0 : (double) count(items, which) / items.size();
    }
}

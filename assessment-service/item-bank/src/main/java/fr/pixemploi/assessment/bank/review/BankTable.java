package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.PoolItems;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.kit.csv.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open pool as a table, for spreadsheets and statistics: no key, no hint, and no text but the skill.
 *
 * @param rows one an active item, in the bank's order
 */
public record BankTable(List<ItemRow> rows) {
    /** The properties of a row, in their order. */
    private static final List<String> COLUMNS = Arrays.stream(ItemRow.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /**
     * One item. Lists are parted by spaces, numbers have a decimal point.
     *
     * @param family whether variants differ in more than the order of what is shown
     * @param files whether it brings files or asks for one
     * @param needs that it meets: screen-reader, keyboard-only, no-colour, no-sound
     * @param b difficulty; of an item with partial credit the middle of its steps
     * @param step1 difficulty of half a success; empty for an item that is right or wrong
     * @param step2 difficulty of the whole of it
     * @param calibrated whether the parameters come from answers; an author's guess otherwise
     */
    public record ItemRow(
            String id,
            int version,
            String competence,
            int level,
            String type,
            String skill,
            boolean family,
            boolean files,
            String devices,
            String needs,
            String languages,
            int expectedSeconds,
            double a,
            double b,
            double c,
            double d,
            @Nullable Double step1,
            @Nullable Double step2,
            boolean calibrated) {
        static ItemRow of(Item item, ItemBank bank) {
            Logistic like = Logistic.like(item.parameters());
            List<Double> steps = item.parameters() instanceof PartialCredit partly ? partly.deltas() : List.of();
            return new ItemRow(
                    item.id().value(),
                    item.version(),
                    item.competence().value(),
                    item.level(),
                    item.task().type(),
                    item.skill(),
                    bank.isFamily(item.id()),
                    BankInventory.handlesFiles(item),
                    listed(item.suitability().devices().stream()),
                    listed(item.suitability().support().stream().map(PoolItems::name)),
                    listed(item.suitability().languages().stream()),
                    item.expectedSeconds(),
                    like.a(),
                    like.b(),
                    like.c(),
                    like.d(),
                    steps.isEmpty() ? null : steps.getFirst(),
                    steps.isEmpty() ? null : steps.getLast(),
                    item.calibrated());
        }

        /** In the order of {@link #COLUMNS}. */
        private List<@Nullable Object> cells() {
            return Arrays.asList(
                    id,
                    version,
                    competence,
                    level,
                    type,
                    skill,
                    family,
                    files,
                    devices,
                    needs,
                    languages,
                    expectedSeconds,
                    a,
                    b,
                    c,
                    d,
                    step1,
                    step2,
                    calibrated);
        }

        private static String listed(Stream<String> values) {
            return values.sorted().collect(Collectors.joining(" "));
        }
    }

    public static BankTable of(ItemBank bank) {
        return new BankTable(bank.active(Pool.OPEN).stream()
                .map(item -> ItemRow.of(item, bank))
                .toList());
    }

    /** With a line of names; a skill is an author's text, and no formula. */
    public String csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter table = new CsvWriter(out, COLUMNS)) {
            for (ItemRow row : rows) table.write(row.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

package fr.pixemploi.assessment.bank.review.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Whether keys hold: an item's own right response must be graded right, and a wrong one wrong. Holds keys: for authors only. */
public final class AnswerKeys {
    private AnswerKeys() {}

    /** All that is wrong with variants, one sentence each: a key that its own answer does not meet, or what stops the making. */
    public static List<String> faults(ItemBank bank, int variants) {
        return faults(bank, Pool.OPEN, variants);
    }

    /** The same of another pool. */
    public static List<String> faults(ItemBank bank, Pool pool, int variants) {
        List<String> faults = new ArrayList<>();
        for (Item face : bank.active(pool)) {
            for (long seed = 0; seed < variants; seed++) {
                try {
                    // Throws when its own answer is not right, or a wrong one is.
                    AnswerSheet.line(bank.find(face.id(), seed).orElseThrow(), bank.varies(face.id()));
                } catch (BankFault | IllegalStateException fault) {
                    faults.add(fault.getMessage() + " (variant " + seed + ")");
                    break;
                }
                if (!bank.varies(face.id())) break;
            }
        }
        return faults;
    }

    /** Whether the item's own right response is graded right, and a wrong one wrong. */
    public static boolean hold(Item item) {
        try {
            AnswerSheet.line(item, false);
            return true;
        } catch (IllegalStateException | NoSuchElementException noResponse) {
            return false;
        }
    }

    /**
     * The right response to an item as one sitting sees it, as JSON; where a file is asked for, what is in a right one
     * (docs/tasks.md).
     *
     * @throws BankFault when there is no such item
     */
    public static String of(ItemBank bank, String itemId, long seed) {
        try {
            Item item = bank.find(new ItemId(itemId), seed)
                    .orElseThrow(() -> new IllegalArgumentException("is not in the bank"));
            if (item.task() instanceof Task.FileUpload task)
                return "{\"type\":\"" + task.type() + "\",\"file\":"
                        + task.solution().spec() + "}";
            return BankJson.MAPPER.writeValueAsString(
                    AnswerSheet.line(item, bank.varies(item.id())).right());
        } catch (IllegalArgumentException fault) {
            throw new BankFault("item " + itemId, "id", String.valueOf(fault.getMessage()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

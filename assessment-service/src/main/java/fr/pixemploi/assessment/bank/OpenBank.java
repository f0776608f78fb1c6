package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.bank.domain.Task;
import fr.pixemploi.kit.json.EventJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The open pool and what measuring with it assumes, read without the service: for tools beside it. */
public final class OpenBank {
    private OpenBank() {}

    /**
     * Reads and checks it.
     *
     * @param directory holding {@code measurement.yaml} and {@code open}; the packaged bank when there is none
     * @throws BankFault naming the file and field that is wrong
     */
    public static ItemBank read(@Nullable Path directory) {
        return reader(directory).bank();
    }

    /** The same, before other pools are added. */
    static BankReader reader(@Nullable Path directory) {
        if (directory == null)
            return new BankReader()
                    .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                    .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open");
        return new BankReader()
                .measuredBy(new PoolFiles.Mounted(directory))
                .add(new PoolFiles.Mounted(directory.resolve("open")), "open");
    }

    /** All that is wrong with variants, one sentence each: a key that its own answer does not meet, or what stops the making. */
    public static List<String> faults(ItemBank bank, int variants) {
        return faults(bank, Pool.OPEN, variants);
    }

    static List<String> faults(ItemBank bank, Pool pool, int variants) {
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
    public static boolean gradesItself(Item item) {
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
    public static String key(ItemBank bank, String itemId, long seed) {
        try {
            Item item = bank.find(new ItemId(itemId), seed)
                    .orElseThrow(() -> new IllegalArgumentException("is not in the bank"));
            if (item.task() instanceof Task.FileUpload task)
                return "{\"type\":\"" + task.type() + "\",\"file\":"
                        + task.solution().spec() + "}";
            return EventJson.MAPPER.writeValueAsString(
                    AnswerSheet.line(item, bank.varies(item.id())).right());
        } catch (IllegalArgumentException fault) {
            throw new BankFault("item " + itemId, "id", String.valueOf(fault.getMessage()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

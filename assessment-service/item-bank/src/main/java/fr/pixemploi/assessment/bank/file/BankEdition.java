package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bank together with the files that it was read from, for those who make the next one. Holds keys. */
public final class BankEdition {
    private final ItemBank bank;
    private final Map<String, byte[]> files;
    private @Nullable Map<ItemId, ItemSource> open;

    public BankEdition(ItemBank bank, Map<String, byte[]> files) {
        this.bank = bank;
        this.files = files;
    }

    public ItemBank bank() {
        return bank;
    }

    /** The files of the open pool, in the bank's order. Nothing of the reserved pool is ever handed out. */
    public synchronized Map<ItemId, ItemSource> open() {
        Map<ItemId, ItemSource> known = open;
        if (known != null) return known;
        Map<ItemId, ItemSource> read = open(files);
        open = read;
        return read;
    }

    public static Map<ItemId, ItemSource> open(Map<String, byte[]> files) {
        Map<ItemId, ItemSource> sources = new LinkedHashMap<>();
        PoolFiles pool = new PoolFiles.Archived(files, OverlaidFiles.OPEN);
        BankReader.names(pool.read(PoolFiles.INDEX)).forEach(name -> {
            ItemSource source = ItemSource.read(name, pool.read(name));
            sources.put(source.id(), source);
        });
        return sources;
    }

    public byte[] archive() {
        return BankArchive.pack(files);
    }
}

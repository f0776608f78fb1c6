package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The open pool and what measuring with it assumes, read from where a deployment has it. */
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
    public static BankReader reader(@Nullable Path directory) {
        PoolFiles measurement = directory == null ? PackagedPools.MEASUREMENT : new PoolFiles.Mounted(directory);
        return new BankReader().measuredBy(measurement).add(pool(directory), PackagedPools.OPEN_NAME);
    }

    /** Where its items' files lie, with what authors laid beside them. */
    public static PoolFiles pool(@Nullable Path directory) {
        return directory == null
                ? PackagedPools.OPEN
                : new PoolFiles.Mounted(directory.resolve(PackagedPools.OPEN_NAME));
    }
}

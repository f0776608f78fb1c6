package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import java.nio.file.Path;
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
        if (directory == null)
            return new BankReader()
                    .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                    .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open")
                    .bank();
        return new BankReader()
                .measuredBy(new PoolFiles.Mounted(directory))
                .add(new PoolFiles.Mounted(directory.resolve("open")), "open")
                .bank();
    }
}

package fr.pixemploi.assessment.edition.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.seal.SealFault;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import io.smallrye.config.Secret;
import java.util.Optional;

/**
 * The pool that certification sittings are asked from, as a deployment decided: the sealed one outside the repository, or on one's
 * own machine the demonstration that everyone can read.
 *
 * @param name what its files say in {@code pool}
 */
record ReservedPool(String name, PoolFiles files) {
    private static final String DEMONSTRATION = "pixemploi.assessment.demonstration-pool";
    private static final String KEY = "pixemploi.assessment.reserved-pool-key";

    /**
     * Empty when a deployment has none: it refuses certification sittings.
     *
     * @param local whether this is one's own machine, where no certificate is worth anything
     * @throws BankFault when the settings contradict each other, or the pool is not sealed with these keys
     */
    static Optional<ReservedPool> decided(AssessmentSettings settings, boolean local) {
        if (settings.demonstrationPool() && !local)
            throw new BankFault(
                    "settings",
                    DEMONSTRATION,
                    "the demonstration pool is public and no certification may be asked from it; it is for"
                            + " pixemploi.local=true only. Name a sealed pool in pixemploi.assessment.reserved-pool");
        if (settings.demonstrationPool() && settings.reservedPool().isPresent())
            throw new BankFault(
                    "settings",
                    DEMONSTRATION,
                    "must be false where pixemploi.assessment.reserved-pool names a pool: certification has one");
        if (settings.demonstrationPool())
            return Optional.of(new ReservedPool(PackagedPools.DEMONSTRATION_NAME, PackagedPools.DEMONSTRATION));
        return settings.reservedPool()
                .map(directory -> new ReservedPool(
                        PackagedPools.RESERVED_NAME,
                        PoolFiles.Sealed.mounted(
                                directory, BankReader.needed(keys(settings).orElse(null)))));
    }

    /** @throws BankFault when there are some and they can't be read */
    static Optional<SealKeys> keys(AssessmentSettings settings) {
        try {
            // A variable that is not set arrives as an empty secret, not as none.
            return settings.reservedPoolKey()
                    .map(Secret::get)
                    .filter(text -> !text.isBlank())
                    .map(SealKeys::of);
        } catch (SealFault fault) {
            throw new BankFault("settings", KEY, String.valueOf(fault.getMessage()));
        }
    }
}

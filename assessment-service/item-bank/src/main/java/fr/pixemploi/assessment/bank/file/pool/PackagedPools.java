package fr.pixemploi.assessment.bank.file.pool;

/** The pools that come with the platform, and how files name the pool that they are of. */
public final class PackagedPools {
    private static final String FOLDER = "item-bank";

    /** Where {@code measurement.yaml} lies. */
    public static final PoolFiles MEASUREMENT = new PoolFiles.Packaged(FOLDER);

    public static final PoolFiles OPEN = new PoolFiles.Packaged(FOLDER + "/open");
    public static final String OPEN_NAME = "open";

    /** Stands for a reserved pool on one's own machine; everyone can read it. */
    public static final PoolFiles DEMONSTRATION = new PoolFiles.Packaged(FOLDER + "/demonstration-reserved");

    public static final String DEMONSTRATION_NAME = "demonstration-reserved";

    /** What the files of a pool for certification say, wherever they lie. */
    public static final String RESERVED_NAME = "reserved";

    private PackagedPools() {}
}

package fr.pixemploi.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Identifiers of everything the platform stores: UUID version 7 (RFC 9562), so that keys sort by the time they were made. */
public final class Ids {
    private static final NoArgGenerator VERSION_7 = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new identifier, later than those made before on this instance to the millisecond. */
    public static UUID next() {
        return VERSION_7.generate();
    }
}

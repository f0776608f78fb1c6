package fr.pixemploi.profile.export.domain;

import java.util.UUID;

/** Where the parts of an export are fetched: at the services that made them. */
public interface PartSource {
    /** The service answers that it has no such part: it let go of it, or was restored from before. */
    final class NoSuchPart extends RuntimeException {}

    /** The service cannot be reached, or what it answers is no part. */
    final class NotReached extends RuntimeException {
        public NotReached(String why) {
            super(why);
        }
    }

    /**
     * @param bytes how many it may be
     * @throws NoSuchPart when there is none
     * @throws NotReached when it has to be tried again later
     */
    byte[] fetch(PartMaker maker, UUID export, long bytes);
}

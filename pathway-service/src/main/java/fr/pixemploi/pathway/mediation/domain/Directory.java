package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.place.domain.InseeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory of somebody else's that is asked when somebody looks. */
public interface Directory {
    /** @param metres from the commune; null for what is offered from afar */
    record Entry(MediationPlace place, @Nullable Integer metres) {}

    /** Whether this deployment has one. */
    boolean isThere();

    /**
     * What is within 50 km of a commune, nearest first, one page of it.
     *
     * @throws DirectoryFailure when it does not answer, or not as agreed
     */
    List<Entry> near(InseeCode commune, @Nullable Theme theme);

    /** It was asked and did not answer in time, or answered something else than what it promises. */
    final class DirectoryFailure extends RuntimeException {
        public DirectoryFailure(String message) {
            super(message);
        }
    }
}

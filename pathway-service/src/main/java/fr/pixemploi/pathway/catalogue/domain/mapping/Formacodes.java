package fr.pixemploi.pathway.catalogue.domain.mapping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FORMACODEs, as far as they are known: official tables are the operator's to bring, and none is shipped. */
public interface Formacodes {
    /** What an operator brings of a code: its label, or a job of ROME. */
    record Entry(Formacode formacode, String value) {}

    /** Which to list. */
    enum Wanted {
        UNMAPPED,
        PROPOSED,
        CONFIRMED;

        public static final String PATTERN = "unmapped|proposed|confirmed";
    }

    /**
     * In the order of the codes.
     *
     * @param wanted null for all
     * @param after the code to go on after; null at the beginning
     */
    List<KnownFormacode> list(@Nullable Wanted wanted, @Nullable String after, int limit);

    /** Empty when nothing at all is known of it. */
    Optional<KnownFormacode> find(Formacode formacode);

    /** In the place of all that were there. */
    void replaceLabels(List<Entry> labels);

    /** In the place of all that were there. */
    void replaceRomes(List<Entry> romes);

    /** What trainings of the catalogue say that carry it, each in one text; any of them when there are more than the limit. */
    List<String> texts(Formacode formacode, int limit);
}

package fr.pixemploi.pathway.catalogue.domain;

import java.util.List;

/** What the catalogue does not show, or take. */
public abstract sealed class CatalogueRefusal extends RuntimeException {
    /** It has no such offer. */
    public static final class UnknownOffer extends CatalogueRefusal {}

    /** There was no such import. */
    public static final class UnknownImport extends CatalogueRefusal {}

    /** Nothing came from there yet. */
    public static final class UnknownSource extends CatalogueRefusal {}

    /** Nothing is known of a FORMACODE. */
    public static final class UnknownFormacode extends CatalogueRefusal {}

    /** What a FORMACODE means was changed since it was read. */
    public static final class ChangedMeanwhile extends CatalogueRefusal {}

    /** No framework has such a competence. */
    public static final class UnknownCompetence extends CatalogueRefusal {}

    /** Nothing of a file was imported. */
    public static final class FileRefused extends CatalogueRefusal {
        private final transient List<CatalogueFault> faults;

        public FileRefused(List<CatalogueFault> faults) {
            this.faults = List.copyOf(faults);
        }

        /** The first of what is wrong with it. */
        public List<CatalogueFault> faults() {
            return faults;
        }
    }
}

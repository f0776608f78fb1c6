package fr.pixemploi.pathway.catalogue.domain;

/** Why the catalogue shows nothing. */
public abstract sealed class CatalogueRefusal extends RuntimeException {
    /** It has no such offer. */
    public static final class UnknownOffer extends CatalogueRefusal {}
}

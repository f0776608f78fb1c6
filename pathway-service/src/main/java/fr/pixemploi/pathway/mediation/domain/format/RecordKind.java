package fr.pixemploi.pathway.mediation.domain.format;

/** The records that can be read. */
public enum RecordKind {
    NATIONAL_PLACE,
    INCLUSION_STRUCTURE,
    INCLUSION_SERVICE
}

package fr.pixemploi.profile.export.domain;

/** What the other services are told of exports. */
public interface ExportEvents {
    void asked(Export export);
}

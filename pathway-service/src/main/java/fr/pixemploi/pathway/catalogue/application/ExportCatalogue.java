package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes the file of a source as it came, of what it offers now. */
@ApplicationScoped
public class ExportCatalogue {
    private static final int LONGEST_SECONDS = 60 * 60;

    private final Catalogue catalogue;

    ExportCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws CatalogueRefusal.UnknownSource when nothing of the source was imported */
    public void mustKnow(String source) {
        if (!QuarkusTransaction.requiringNew().call(() -> catalogue.knows(source)))
            throw new CatalogueRefusal.UnknownSource();
    }

    /** Writes all of it, as one moment of the catalogue, in UTF-8. */
    public void handle(String source, Writer to) throws IOException {
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> catalogue.export(source, part -> write(to, part)));
        to.flush();
    }

    private static void write(Writer to, String part) {
        try {
            to.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

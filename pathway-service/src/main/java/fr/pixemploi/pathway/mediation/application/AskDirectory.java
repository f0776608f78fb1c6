package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.InseeCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks data.inclusion itself what is near a commune; nothing where a deployment has no access to it. No transaction is open meanwhile. No
 * operation does so yet: it waits for an access to try it with.
 */
@ApplicationScoped
public class AskDirectory {
    private final Directory directory;

    AskDirectory(Directory directory) {
        this.directory = directory;
    }

    /** @throws Directory.DirectoryFailure when it does not answer as agreed */
    public List<Directory.Entry> handle(InseeCode commune, @Nullable Theme theme) {
        return directory.isThere() ? directory.near(commune, theme) : List.of();
    }
}

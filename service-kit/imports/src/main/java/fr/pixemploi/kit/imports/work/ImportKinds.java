package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.problem.KitRefusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kinds of things that this service imports. */
@ApplicationScoped
class ImportKinds {
    private final List<ImportKind> all;

    ImportKinds(@All List<ImportKind> all) {
        this.all = all;
    }

    /** @throws KitRefusal when there is none */
    ImportKind called(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new KitRefusal(422, "unknown-import-kind"));
    }
}

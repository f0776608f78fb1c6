package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.reader.Language;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every page is in its reader's language. */
@Singleton
class Wording {
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive())
                page.setAttribute(
                        TemplateInstance.LOCALE,
                        Arc.container().instance(Language.class).get().locale());
        });
    }
}

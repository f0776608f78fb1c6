package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** On one's own machine the demonstration's centre is accredited from the first start, once, however many instances start. */
@ApplicationScoped
class OpenDemonstrationCentres {
    private static final String DATA = "demonstration/centres.yaml";
    private static final String BY = "demonstration";

    private record Granted(UUID id, Certification certification, LocalDate firstDay) {}

    private record Line(UUID id, @Nullable Contact contact, List<Granted> accreditations) {}

    private record Lines(List<Line> centres) {}

    private final Centres centres;
    private final Clock clock;
    private final boolean local;

    OpenDemonstrationCentres(Centres centres, Clock clock, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.centres = centres;
        this.clock = clock;
        this.local = local;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        if (!local) return;
        Instant now = clock.instant();
        for (Line line : PackagedYaml.read(DATA, Lines.class).centres()) {
            // Who adds it grants: another instance that starts meanwhile waits for this one, and finds it there.
            if (!centres.add(Centre.registered(line.id(), CentreKind.INDIVIDUAL, null, line.contact(), now))) continue;
            for (Granted one : line.accreditations()) {
                centres.grant(new Accreditation(
                        one.id(), line.id(), one.certification(), one.firstDay(), null, now, BY, null));
            }
        }
    }
}

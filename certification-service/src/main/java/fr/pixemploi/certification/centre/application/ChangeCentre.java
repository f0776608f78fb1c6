package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.kit.id.ReadVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator corrects how a centre was agreed, and how candidates reach it. */
@ApplicationScoped
@Transactional
public class ChangeCentre {
    private final Centres centres;

    ChangeCentre(Centres centres) {
        this.centres = centres;
    }

    public Centre handle(
            UUID id, ReadVersion read, CentreKind kind, @Nullable String coordinatingBody, @Nullable Contact contact) {
        Centre current = centres.lock(id).orElseThrow(CentreRefusal.NotFound::new);
        if (!read.is(current.version())) throw new CentreRefusal.ChangedMeanwhile();
        Centre agreed = current.agreed(kind, coordinatingBody, contact);
        centres.change(agreed);
        return agreed;
    }
}

package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator writes down what a centre was accredited for; a renewal is another one. */
@ApplicationScoped
@Transactional
public class GrantAccreditation {
    private final Centres centres;
    private final Clock clock;

    GrantAccreditation(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    public Accreditation handle(
            Caller caller,
            UUID centreId,
            Certification certification,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        if (centres.find(centreId).isEmpty()) throw new CentreRefusal.NotFound();
        Accreditation granted = new Accreditation(
                Ids.next(), centreId, certification, firstDay, lastDay, clock.instant(), caller.subject(), null);
        centres.grant(granted);
        return granted;
    }
}

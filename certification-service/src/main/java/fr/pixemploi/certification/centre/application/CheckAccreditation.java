package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.rules.domain.Certification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Says to other capabilities whether a centre may hold a certification on a day. */
@ApplicationScoped
public class CheckAccreditation {
    private final Centres centres;

    CheckAccreditation(Centres centres) {
        this.centres = centres;
    }

    /** @param day at the venue of the session */
    public boolean handle(UUID centreId, Certification certification, LocalDate day) {
        return centres.accredited(centreId, certification, day);
    }
}

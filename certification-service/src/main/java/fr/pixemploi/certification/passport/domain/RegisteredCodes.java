package fr.pixemploi.certification.passport.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.util.List;

/** Codes of certifications in the specific register, as authored. */
public interface RegisteredCodes {
    /** Oldest first. */
    List<RegisteredCode> of(Certification certification);
}

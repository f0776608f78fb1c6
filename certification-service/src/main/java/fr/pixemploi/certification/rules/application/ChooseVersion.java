package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the rules of a session: those asked for if they are in force on its day, else the newest ones that are. */
@ApplicationScoped
public class ChooseVersion {
    private final CertificationRules rules;

    ChooseVersion(CertificationRules rules) {
        this.rules = rules;
    }

    /** Empty when no such version is in force on that day. */
    public Optional<CertificationVersion> handle(@Nullable String wantedId, LocalDate day) {
        return wantedId == null
                ? rules.inForceOn(day)
                : rules.named(wantedId).filter(version -> version.inForceOn(day));
    }
}

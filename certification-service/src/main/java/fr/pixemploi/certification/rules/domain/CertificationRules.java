package fr.pixemploi.certification.rules.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The versions of the rules that this platform knows, and the texts that go with them. */
public interface CertificationRules {
    Optional<CertificationVersion> named(String versionId);

    /** The newest version in force on the day of a session. */
    Optional<CertificationVersion> inForceOn(LocalDate day);

    Comment comment(CommentKey key);
}

package fr.pixemploi.assessment.sitting.domain.authorisation;

import java.util.UUID;

/** Who says that a sitting is theirs. */
public sealed interface SittingOwner {
    /** A person, as all services know them. */
    record Person(UUID beneficiary) implements SittingOwner {}

    /** An account of the identity provider; its person is found on the way to the sitting, which spares a look of its own. */
    record Account(String issuer, String subject) implements SittingOwner {}
}

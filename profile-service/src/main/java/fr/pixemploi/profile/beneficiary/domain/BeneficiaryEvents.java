package fr.pixemploi.profile.beneficiary.domain;

import java.util.UUID;

/** Tells the other services about files: ids and accounts, never a name. */
public interface BeneficiaryEvents {
    void registered(Beneficiary beneficiary);

    void accountLinked(Beneficiary beneficiary, Account account);

    /** A person joined the file to the own one, with this account. */
    void merged(Beneficiary file, UUID ownFile, Account account);

    /** The person took a joined file off again. */
    void accountUnlinked(Beneficiary file, Account account);

    /** The state after any change, new files included. */
    void changed(Beneficiary beneficiary);
}

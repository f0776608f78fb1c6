package fr.pixemploi.profile.beneficiary.domain;

import java.util.List;
import java.util.UUID;

/** Tells the other services about files: ids and accounts, never a name. */
public interface BeneficiaryEvents {
    void registered(List<Beneficiary> files);

    /** The same of one. */
    default void registered(Beneficiary file) {
        registered(List.of(file));
    }

    void accountLinked(Beneficiary beneficiary, Account account);

    /** A person joined the file to the own one, with this account. */
    void merged(Beneficiary file, UUID ownFile, Account account);

    /** The person took a joined file off again. */
    void accountUnlinked(Beneficiary file, Account account);

    /** The state after any change, new files included. */
    void changed(List<Beneficiary> files);

    /** The same of one. */
    default void changed(Beneficiary file) {
        changed(List.of(file));
    }
}

package fr.pixemploi.profile.beneficiary.domain;

/** Tells the other services about files: ids and accounts, never a name. */
public interface BeneficiaryEvents {
    void registered(Beneficiary beneficiary);

    void accountLinked(Beneficiary beneficiary, Account account);

    /** The state after any change, new files included. */
    void changed(Beneficiary beneficiary);
}

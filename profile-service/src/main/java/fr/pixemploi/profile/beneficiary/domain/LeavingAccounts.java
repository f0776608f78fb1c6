package fr.pixemploi.profile.beneficiary.domain;

/** Accounts of people who are being erased, until each is gone. */
public interface LeavingAccounts {
    boolean contains(Account account);
}

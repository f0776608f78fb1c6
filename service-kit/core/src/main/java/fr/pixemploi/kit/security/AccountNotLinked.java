package fr.pixemploi.kit.security;

/** The account is not (yet) linked to a person's file here: 409 {@code account-not-linked}, worth trying again soon. */
public final class AccountNotLinked extends RuntimeException {}

package fr.pixemploi.profile.sharing.domain;

/** A grant was given, taken back, or covers a result more. Told inside the service, in the transaction in which it happens. */
public record GrantChanged(Grant grant) {}

package fr.pixemploi.profile.sharing.domain.request;

/** A structure asked a person to share. Told inside the service, in the transaction in which it happens. */
public record SharingAsked(SharingRequest request) {}

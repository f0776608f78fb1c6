package fr.pixemploi.certification.booking.application;

import java.util.UUID;

/** The centre answered a booking. Told to those who observe it, in the same transaction: who writes to people does so after it. */
public record BookingAnswered(UUID bookingId, UUID beneficiaryId, UUID sessionId, boolean accepted) {}

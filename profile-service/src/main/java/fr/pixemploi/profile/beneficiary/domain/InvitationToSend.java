package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * A structure made a code, and wants it sent to the person. Told inside the service, in the transaction in which it happens: whoever refuses it
 * undoes the invitation.
 */
public record InvitationToSend(UUID file, UUID structure, InvitationCode code, Way way, Instant madeAt) {
    /** On which way it is sent. */
    public enum Way {
        EMAIL("email"),
        SMS("sms");

        /** All codes, as a request may name them. */
        public static final String CODES = "email|sms";

        private final String code;

        Way(String code) {
            this.code = code;
        }

        /** @throws IllegalArgumentException when there is none of this code */
        public static Way of(String code) {
            return Arrays.stream(values())
                    .filter(way -> way.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no such way"));
        }
    }
}

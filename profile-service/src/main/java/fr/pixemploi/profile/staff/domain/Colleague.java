package fr.pixemploi.profile.staff.domain;

import java.util.Locale;

/**
 * A colleague as whoever invites them names them.
 *
 * @param email at work, in small letters: by it the account is found or made
 */
public record Colleague(String email, String firstName, String lastName) {
    public Colleague {
        if (firstName.isBlank() || lastName.isBlank()) throw new IllegalArgumentException("a colleague has two names");
        email = email.toLowerCase(Locale.ROOT);
    }
}

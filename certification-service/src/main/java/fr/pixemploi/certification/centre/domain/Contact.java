package fr.pixemploi.certification.centre.domain;

import org.jspecify.annotations.Nullable;

/**
 * How candidates reach a centre: the organisation, never a person of it.
 *
 * @param phone null when only the mail is told
 * @param email null when only the telephone is told
 */
public record Contact(@Nullable String phone, @Nullable String email) {
    public Contact {
        if (phone == null && email == null) throw new IllegalArgumentException("a contact is a telephone or a mail");
    }

    /** Null when neither is told. */
    public static @Nullable Contact of(@Nullable String phone, @Nullable String email) {
        return phone == null && email == null ? null : new Contact(phone, email);
    }
}

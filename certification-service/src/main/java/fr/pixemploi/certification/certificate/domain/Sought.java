package fr.pixemploi.certification.certificate.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** By what a partner's system looks for a certificate. */
public sealed interface Sought {
    /** @param typed as its holder gave it */
    record ByCode(String typed) implements Sought {}

    /** By who holds it, as the identity document says; accents, capitals, hyphens and blanks make no difference. */
    record ByHolder(String lastName, String firstName, LocalDate birthDate) implements Sought {
        /** Whether these are the names of the holder. */
        public boolean names(String otherLastName, String otherFirstName) {
            return plain(lastName).equals(plain(otherLastName))
                    && plain(firstName).equals(plain(otherFirstName));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKD)
                    .replaceAll("[\\p{M}\\p{P}\\p{Z}\\s]", "")
                    .toUpperCase(Locale.ROOT);
        }
    }
}

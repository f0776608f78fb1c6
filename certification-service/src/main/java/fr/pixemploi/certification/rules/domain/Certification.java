package fr.pixemploi.certification.rules.domain;

import java.util.Arrays;
import java.util.Locale;

/** What a candidate can sit for. Of these, Pix alone is certified here: CléA numérique is certified by Certif'Pro, from what Pix tells it. */
public enum Certification {
    PIX,
    CLEA_NUMERIQUE;

    /** As it stands in the interfaces: pix, clea-numerique. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The certification that is written so.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Certification of(String label) {
        return Arrays.stream(values())
                .filter(certification -> certification.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown certification " + label));
    }
}

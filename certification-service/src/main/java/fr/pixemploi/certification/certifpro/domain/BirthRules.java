package fr.pixemploi.certification.certifpro.domain;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import org.jspecify.annotations.Nullable;

/**
 * What Certif'Pro's file says of a place of birth, by its codes. Source: CleaCertifiedCandidate of github.com/1024pix/pix, as read in
 * {@code docs/certifpro.md}.
 */
public final class BirthRules {
    private static final String ABROAD = "99";
    /** The code of France among those of countries. */
    private static final String FRANCE = "99100";

    private static final int CONTINENT = 2;

    private BirthRules() {}

    public static boolean isAbroad(BirthPlace place) {
        String insee = place.inseeCode();
        return insee != null && insee.startsWith(ABROAD) && !insee.equals(FRANCE);
    }

    /** Third digit of the code of a country, followed by 00; null for who was born in France, whose third digit means nothing. */
    public static @Nullable String zone(BirthPlace place) {
        String insee = place.inseeCode();
        return insee != null && isAbroad(place) ? insee.charAt(CONTINENT) + "00" : null;
    }

    /** In a collectivity overseas. */
    public static boolean isOverseas(BirthPlace place) {
        return isOverseas(place.postalCode()) || isOverseas(place.inseeCode());
    }

    private static boolean isOverseas(@Nullable String code) {
        return code != null && (code.startsWith("97") || code.startsWith("98"));
    }
}

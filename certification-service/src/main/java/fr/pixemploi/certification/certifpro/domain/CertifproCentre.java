package fr.pixemploi.certification.certifpro.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Certif'Pro asks of a centre.
 *
 * @param siret fourteen digits; null while the centre has not said it
 * @param version zero while nothing was said
 */
public record CertifproCentre(UUID centreId, @Nullable String siret, long version) {
    private static final int SIREN = 9;

    /** Of the organisation: the first nine digits of the establishment's number. */
    public @Nullable String siren() {
        return siret == null ? null : siret.substring(0, SIREN);
    }
}

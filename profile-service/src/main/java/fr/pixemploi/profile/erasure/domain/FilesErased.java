package fr.pixemploi.profile.erasure.domain;

import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import java.time.Instant;
import java.util.List;

/**
 * A person is being erased. Told inside the service, in the transaction in which it begins, while everything of them is still there; once more when
 * a restore had forgotten it.
 *
 * @param files all of the person
 * @param at when it was asked for
 */
public record FilesErased(List<Beneficiary> files, Instant at) {
    public FilesErased {
        files = List.copyOf(files);
    }
}

package fr.pixemploi.profile.beneficiary.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file says for the first time, or anew, who its person is. Told inside the service, in the transaction in which it happens.
 *
 * @param structure whose file it is; null for one that a person made
 */
public record FileNamed(UUID file, @Nullable UUID structure, Person person) {
    public static FileNamed of(Beneficiary file) {
        return new FileNamed(file.id(), file.structureId(), file.person());
    }
}

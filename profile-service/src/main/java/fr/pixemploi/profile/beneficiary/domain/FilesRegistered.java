package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A structure made files of people. Told inside the service, in the transaction in which it happens.
 *
 * @param files who their people are; all of this structure
 */
public record FilesRegistered(UUID structure, List<FileNamed> files, Instant at) {
    public FilesRegistered {
        files = List.copyOf(files);
    }
}

package fr.pixemploi.assessment.edition.domain;

import java.util.Optional;

/** Every bank that some instance was started with. Holds keys: no use case and no address reads it out. */
public interface BankVersions {
    /** Keeps a bank's files; one that is there stays as it is. */
    void keep(String version, byte[] archive);

    Optional<byte[]> find(String version);
}

package fr.pixemploi.profile.beneficiary.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which adviser follows whom, many files at a time. It is no part of a file's version, and told to no other service. */
public interface Referents {
    /** All files of a structure that one adviser follows go to another, or to nobody; says how many. */
    int handOver(UUID structure, String from, @Nullable String to);

    /** Those of the files that are the structure's get the adviser; says how many they are. */
    int assign(UUID structure, Set<UUID> files, String adviser);

    /** The account of who follows a file; empty when nobody does. */
    Optional<String> of(UUID file);

    /** Nobody follows the file any more. */
    void remove(UUID file);
}

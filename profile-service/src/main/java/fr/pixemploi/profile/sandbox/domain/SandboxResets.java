package fr.pixemploi.profile.sandbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All resets, and who was made in each. */
public interface SandboxResets {
    /** False when the sandbox is just beginning anew. */
    boolean begin(SandboxReset reset);

    /** When those since a time were asked for, the oldest first. */
    List<Instant> asked(UUID structureId, Instant since);

    Optional<SandboxReset> find(UUID id);

    /** Kept from others until the transaction ends. */
    Optional<SandboxReset> lock(UUID id);

    void change(SandboxReset reset);

    /** The file of the structure that follows one; empty after the last. */
    Optional<UUID> fileAfter(UUID structureId, @Nullable UUID last);

    /** How the structure calls those who are in it, whoever made their files. */
    Set<String> references(UUID structureId);

    boolean isEmpty(UUID structureId);

    void add(MadePerson person);

    List<MadePerson> made(UUID resetId);

    void settle(UUID beneficiaryId);

    /** Results and diagnoses of the person that are known here. */
    List<UUID> results(UUID beneficiaryId);
}

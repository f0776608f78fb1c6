package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rules, of territories and shipped ones. */
public interface RuleSets {
    /** Those that hold where a territory chose none. */
    UUID SHIPPED = UUID.fromString("01940000-0000-7000-8000-0000000d1a02");

    Optional<RuleSet> find(UUID id);

    /** A structure's own, or a shipped one. */
    Optional<RuleSet> find(UUID id, UUID structure);

    /** A structure's own and the shipped ones, newest first. */
    List<RuleSet> list(UUID structure, @Nullable UUID olderThan, int limit);

    /** Adds a draft as the next version of its code. */
    RuleSet add(RuleSet draft);

    /** False when the draft was changed or activated meanwhile. */
    boolean change(RuleSet edited);

    /** From now on they never change; nothing happens to those that are active. */
    void activate(UUID id, Instant at);

    /** New passages of the structure follow these, outside an experiment. */
    void putInForce(UUID structure, UUID id, Instant at);

    Optional<UUID> inForce(UUID structure);
}

package fr.pixemploi.profile.caseload.domain.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All actions on groups, line by line. */
public interface GroupActions {
    /** How many people one action reaches. */
    int MOST = 1000;

    /** With a waiting line for each person, in this order. */
    void begin(GroupAction action, List<UUID> people);

    Optional<GroupAction> find(UUID id);

    /** Kept from others until the transaction ends. */
    Optional<GroupAction> lock(UUID id);

    /** Of a structure, newest first, before one. */
    List<GroupAction> of(UUID structureId, @Nullable UUID before, int max);

    /** The first line that waits. */
    Optional<ActionLine> next(UUID id);

    /** What became of a line that waits. */
    void note(UUID id, int number, GroupActionOutcome outcome, @Nullable GroupActionLineReason why);

    void end(UUID id, Instant at);

    /** @param outcome null for all lines */
    List<ActionLine> lines(UUID id, @Nullable GroupActionOutcome outcome, int after, int max);

    /** People who are to get a slip, after a line. */
    List<ActionLine> invited(UUID id, int after, int max);

    /** Whether this account follows the file. */
    boolean follows(String account, UUID fileId);

    /** Notes that a structure invited a person to a campaign; false when it had done so before, and then the time to answer begins anew. */
    boolean invite(UUID structureId, UUID fileId, String campaignCode, String by, Instant at);
}

package fr.pixemploi.profile.message.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All messages. */
public interface Messages {
    /** A message with the structure in whose name it is. @param structureName null for the platform's */
    record Named(Message message, @Nullable String structureName) {}

    /**
     * Once for each kind and what it is about; paper as often as it is printed.
     *
     * @param code of an invitation, kept until the message has ended; null for all others
     * @param endsWith what may end before it is said, and makes it untrue
     */
    void add(Message message, @Nullable String code, Set<UUID> endsWith);

    /** Of a kind about the file, those that wait and end with this are not so any more. */
    void withhold(UUID fileId, MessageKind kind, UUID ended, Instant now);

    /** To a person, under any of the own files, newest first, before one. */
    List<Named> toPerson(UUID person, @Nullable UUID before, int max);

    /** Of a structure about its file, newest first, before one. */
    List<Message> toFile(UUID fileId, UUID structureId, @Nullable UUID before, int max);

    /** The newest of a kind about the file, in the name of its structure. @param about which; null for whichever */
    Optional<Message> newest(UUID fileId, UUID structureId, MessageKind kind, @Nullable UUID about);
}

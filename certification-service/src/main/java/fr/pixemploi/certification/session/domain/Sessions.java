package fr.pixemploi.certification.session.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of all centres. What is looked for with a set of centres is found only if it belongs to one of them. */
public interface Sessions {
    void add(Session session);

    /** Writes what has become of it. */
    void save(Session session);

    Optional<Session> find(UUID id);

    Optional<Session> find(UUID id, Set<UUID> centres);

    /** The session, locked until the transaction ends, so that enrolling, authorising and finalizing can't pass one another. */
    Optional<Session> lock(UUID id);

    Optional<Session> lock(UUID id, Set<UUID> centres);

    boolean uses(AccessCode code);

    /** Nobody else looks for sessions of the centre to open those that are missing, until the transaction ends. */
    void holdCentre(UUID centreId);

    /** Sessions of a centre in a room at a time on the venue's clock. */
    List<Session> at(UUID centreId, String room, LocalDateTime startsAt);

    /** The newest session of a centre at a venue of that name. */
    Optional<Session> newestAt(UUID centreId, String venue);

    /** The session of a centre whose id is that, or ends so. */
    Optional<Session> numbered(UUID centreId, String number);

    /** Sessions of a centre after an id, in the order they were created. */
    List<Session> ofCentre(UUID centreId, @Nullable UUID after, int limit);

    /** Sessions of all centres after an id, in the order they were created, for the jury. */
    List<Session> all(@Nullable UUID after, int limit);

    /** Candidates of the session who were let in, or whose test came back. */
    long letIn(UUID id);

    /** Authorised candidates of the session whose test has not come back. */
    long awaitedSittings(UUID id);

    /** How many have words that are to be forgotten. */
    long countWords(Instant before);

    /** Forgets the words of some, and says of how many. */
    int forgetWords(Instant before);
}

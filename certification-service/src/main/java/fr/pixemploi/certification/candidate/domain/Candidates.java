package fr.pixemploi.certification.candidate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All candidates of all sessions. */
public interface Candidates {
    void add(Candidate candidate);

    /** Writes what has become of it. */
    void save(Candidate candidate);

    Optional<Candidate> find(UUID id);

    List<Candidate> find(Set<UUID> ids);

    /** As it stands now, whatever this transaction read of it before. */
    Optional<Candidate> read(UUID id);

    /** Whether the test that was begun with an authorisation has come back. */
    boolean sat(UUID authorisationId);

    /** The session of a candidate, if it belongs to one of the centres. */
    Optional<UUID> sessionOf(UUID id, Set<UUID> centres);

    /** Candidates of a session who come to it, and whose account is known. */
    List<Candidate> coming(UUID sessionId);

    /** Candidates of a session who were born that day. */
    List<Candidate> bornOn(UUID sessionId, LocalDate day);

    /** Whether the candidate sits for CléA numérique beside Pix. */
    boolean asksForClea(UUID id);

    /** Whether somebody who comes to a session sits for CléA numérique beside Pix. */
    boolean asksForCleaIn(UUID sessionId);

    /** The number of the next candidate of a session, which the caller holds. */
    int nextNumber(UUID sessionId);

    /** Whether the person is a candidate of the session, under this or another of their files. */
    boolean enrolled(UUID sessionId, UUID beneficiaryId);

    /** Candidates of the session at whose number the room seated this person, and who do not have that account. */
    List<Candidate> awaiting(UUID sessionId, UUID beneficiaryId);

    /** Forgets that these people were seated, or let in, at numbers that are not known as theirs. */
    void forgetSeats(Set<UUID> people);

    /** Candidates of a session of one of the centres after an id, in the order they were enrolled. */
    List<Progress> ofSession(UUID sessionId, Set<UUID> centres, @Nullable UUID after, int limit);

    /** One of them. */
    Optional<Progress> ofSession(UUID sessionId, Set<UUID> centres, UUID id);

    /** Candidacies of a person after an id, in the order they were made. */
    List<Progress> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit);
}

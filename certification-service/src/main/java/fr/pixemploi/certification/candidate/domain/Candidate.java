package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.session.domain.Cancellation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone enrolled in a session by name, with or without an account, then let in by an invigilator: here, or in the exam room while this
 * service could not be reached. What was said in the room counts.
 */
public final class Candidate {
    private final UUID id;
    private UUID sessionId;
    private Account account;
    private Identity identity;
    private Particulars particulars;
    private double extraTimePercentage;
    private Accommodations accommodations;
    private int number;
    private final Instant enrolledAt;
    private @Nullable Cancellation cancellation;
    private @Nullable Authorisation authorisation;
    /** Whose account was let in with it: it is nobody else's, whatever is learnt of this candidate's account, before or after. */
    private @Nullable UUID authorisedPerson;

    private RoomRevision room;
    private long revision;

    public Candidate(
            UUID id,
            UUID sessionId,
            Account account,
            Identity identity,
            Particulars particulars,
            double extraTimePercentage,
            Accommodations accommodations,
            int number,
            Instant enrolledAt,
            @Nullable Cancellation cancellation,
            @Nullable Authorisation authorisation,
            @Nullable UUID authorisedPerson,
            RoomRevision room,
            long revision) {
        if (!(extraTimePercentage >= 0)) throw new IllegalArgumentException("extra time is not negative");
        if (number < 1) throw new IllegalArgumentException("candidates are numbered from 1");
        this.id = id;
        this.sessionId = sessionId;
        this.account = account;
        this.identity = identity;
        this.particulars = particulars;
        this.extraTimePercentage = extraTimePercentage;
        this.accommodations = accommodations;
        this.number = number;
        this.enrolledAt = enrolledAt;
        this.cancellation = cancellation;
        this.authorisation = authorisation;
        this.authorisedPerson = authorisedPerson;
        this.room = room;
        this.revision = revision;
    }

    /**
     * Lets the candidate start. Done again it gives the first authorisation, whatever the time.
     *
     * @throws CandidateRefusal.NotSeated while nobody knows with whose account
     */
    public Authorisation authorise(UUID authorisationId, Instant now, Duration validFor) {
        if (cancellation != null) throw new CandidateRefusal.Cancelled();
        UUID person = beneficiaryId().orElseThrow(CandidateRefusal.NotSeated::new);
        Optional<Authorisation> known = authorisation();
        if (known.isPresent()) return known.get();
        Authorisation given = Authorisation.give(authorisationId, now, validFor);
        stand(person, given);
        return given;
    }

    /**
     * Learns whom the exam room seated here, the identity checked. An account that is known already needs nothing more; another one is
     * this candidate's once {@link #bind} says so.
     *
     * @return false when it is older than what the room said since
     */
    public boolean seat(UUID person, RoomRevision said) {
        return seated(person, said);
    }

    /**
     * Learns that the room took a seat back before the test began: nobody knows any more with whose account the candidate answers.
     *
     * @return false when it is older than what the room said since
     */
    public boolean unseat(RoomRevision said) {
        return seated(null, said);
    }

    private boolean seated(@Nullable UUID person, RoomRevision said) {
        if (!said.isAfter(account.said())) return false;
        account = account.said(person, said);
        // Also a leave of ours, which the room may never have heard of; one that it gave since stays.
        if (authorisedPerson != null && !authorisedPerson.equals(person) && !room.isAfter(said)) clear();
        revision++;
        return true;
    }

    /**
     * The account is this candidate's, and no other's of the session.
     *
     * @param shown what is known of it: a fact, however little
     */
    public void bind(UUID person, Shown shown) {
        account = account.bound(person, shown);
        revision++;
    }

    /**
     * Learns whom the exam room let in. It stands in the place of an authorisation of ours, which the room did not know; of an account
     * that is not known as this candidate's, it waits until it is.
     *
     * @return false when it was known, or is older than what the room said since
     */
    public boolean letIn(UUID person, Authorisation inTheRoom, RoomRevision said) {
        if (!said.isAfter(room)) return false;
        room = said;
        if (!inTheRoom.equals(authorisation) || !person.equals(authorisedPerson)) stand(person, inTheRoom);
        return true;
    }

    /**
     * Learns that the room let the candidate in, since a test came back that began with it: whatever the room said of it before.
     *
     * @return false when it was known, or nobody knows whose test it is
     */
    public boolean sit(Authorisation inTheRoom) {
        UUID person = account.person();
        if (person == null || authorisation().filter(inTheRoom::equals).isPresent()) return false;
        stand(person, inTheRoom);
        return true;
    }

    private void stand(UUID person, Authorisation given) {
        // Whoever is let in comes: the room had not heard that it was cancelled.
        cancellation = null;
        authorisation = given;
        authorisedPerson = person;
        revision++;
    }

    private void clear() {
        authorisation = null;
        authorisedPerson = null;
    }

    /**
     * Learns that the room took an authorisation back before the test began. It is remembered when the word of the authorisation itself
     * has not come yet.
     *
     * @return false when nothing is new
     */
    public boolean withdraw(UUID authorisationId, RoomRevision said) {
        boolean newer = said.isAfter(room);
        if (newer) room = said;
        if (authorisation == null || !authorisation.id().equals(authorisationId)) return newer;
        clear();
        revision++;
        return true;
    }

    /**
     * Before anything happens in the exam room, the centre says otherwise who sits and what is arranged.
     *
     * @return false when nothing is new
     * @throws CandidateRefusal.LetIn once the candidate was let in
     */
    public boolean correct(
            Identity newIdentity, Particulars newParticulars, double newExtraTime, Accommodations newAccommodations) {
        boolean same = identity.equals(newIdentity)
                && particulars.equals(newParticulars)
                && extraTimePercentage == newExtraTime
                && accommodations.equals(newAccommodations);
        if (same) return false;
        requireComing();
        identity = newIdentity;
        particulars = newParticulars;
        extraTimePercentage = newExtraTime;
        accommodations = newAccommodations;
        revision++;
        return true;
    }

    /**
     * Once the candidate was let in, the jury agrees that who sat is called, or was born, otherwise than it was said.
     *
     * @return false when nothing is new
     */
    public boolean correctIdentity(Identity newIdentity) {
        if (identity.equals(newIdentity)) return false;
        identity = newIdentity;
        revision++;
        return true;
    }

    /**
     * The candidate will not come. Saying so again changes nothing.
     *
     * @return false when it was cancelled before
     * @throws CandidateRefusal.LetIn once the candidate was let in
     */
    public boolean cancel(Cancellation said) {
        if (cancellation != null) return false;
        requireComing();
        cancellation = said;
        revision++;
        return true;
    }

    /**
     * The candidate comes to another session, under another number.
     *
     * @throws CandidateRefusal.InTheRoom once the exam room of this one said something of the candidate
     */
    public void move(UUID otherSession, int otherNumber) {
        requireComing();
        boolean silent = room.equals(RoomRevision.NONE) && account.said().equals(RoomRevision.NONE);
        if (!silent) throw new CandidateRefusal.InTheRoom();
        sessionId = otherSession;
        number = otherNumber;
        revision++;
    }

    private void requireComing() {
        if (cancellation != null) throw new CandidateRefusal.Cancelled();
        if (authorisation != null) throw new CandidateRefusal.LetIn();
    }

    /** Null unless it was cancelled. */
    public @Nullable Cancellation cancellation() {
        return cancellation;
    }

    /** Version of the aggregate for those who listen: one when enrolled, one more with each change. */
    public long version() {
        return revision;
    }

    /** What invigilators call the candidate by where names are not known; unique within the session. */
    public int number() {
        return number;
    }

    public Accommodations accommodations() {
        return accommodations;
    }

    /** What the time to answer is multiplied by; 1 for most. */
    public double timeFactor() {
        return 1 + extraTimePercentage / 100;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** With whose account the candidate answers, once that is known. */
    public Optional<UUID> beneficiaryId() {
        return Optional.ofNullable(account.person());
    }

    public Account account() {
        return account;
    }

    public Identity identity() {
        return identity;
    }

    public Particulars particulars() {
        return particulars;
    }

    /** Extra time to answer, in percent of the test's time; zero for most. */
    public double extraTimePercentage() {
        return extraTimePercentage;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** The newest that the exam room said of the candidate. */
    public RoomRevision room() {
        return room;
    }

    /** The one that stands, of the account that is known as this candidate's. */
    public Optional<Authorisation> authorisation() {
        return authorisedPerson != null && authorisedPerson.equals(account.person())
                ? Optional.ofNullable(authorisation)
                : Optional.empty();
    }

    /** The newest one, whoever it lets in. */
    public @Nullable Authorisation keptAuthorisation() {
        return authorisation;
    }

    /** Whom it lets in. */
    public @Nullable UUID authorisedPerson() {
        return authorisedPerson;
    }
}

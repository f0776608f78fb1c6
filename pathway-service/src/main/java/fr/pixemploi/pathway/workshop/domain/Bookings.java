package fr.pixemploi.pathway.workshop.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a seat and who waits. Whoever changes one holds its session. Who left after attendance was told has neither, and is found by
 * {@link #seat} alone.
 */
public interface Bookings {
    Optional<Booking> find(UUID step);

    /** Which step has this seat, or left it after attendance was told; empty of who waits. */
    Optional<Seat> seat(UUID id);

    record Seat(UUID step, UUID session) {}

    /**
     * Of one person in one session.
     *
     * @param person all ids of them
     */
    Optional<Booking> find(UUID session, Collection<UUID> person);

    /** @param structure whose pathway it is */
    record New(UUID step, UUID session, UUID beneficiary, UUID structure) {}

    void add(New booking, Booking.State state, Instant since);

    /** Another step has it from now on. */
    void move(UUID from, UUID to);

    /** Attendance of it was told: lists name it again, also when its step has left it. */
    void keepTold(UUID step);

    /** True when it was there. */
    boolean remove(UUID step);

    /** Those who wait get what is free, in the order of their arrival; which steps. Nobody when it is cancelled, or over before today. */
    List<UUID> promote(UUID session, LocalDate today);

    /** All of a session that is cancelled; which steps. */
    List<UUID> cancel(UUID session);

    /** Whether somebody has a seat in the session or waits for one. */
    boolean anyOf(UUID session);

    /** How many with a seat or waiting are of pathways of other structures than this one. */
    int countOfOthers(UUID session, UUID structure);

    /** Those with a seat and those who wait, in the order of their arrival, after one. */
    List<Booking> ofSession(UUID session, @Nullable Long after, int limit);

    /** Sessions with bookings of these people, in the order in which sessions are held. */
    List<UUID> sessionsOf(Set<UUID> people);

    void removeOf(Set<UUID> people, UUID session);
}

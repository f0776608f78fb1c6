package fr.pixemploi.pathway.workshop.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of own offers. */
public interface OwnSessions {
    void add(OwnSession session);

    /** Writes what its structure says of it; seats given are counted by bookings. */
    void change(OwnSession session);

    Optional<OwnSession> find(UUID id);

    /** The same, held until the transaction ends: seats go one after the other. */
    Optional<OwnSession> hold(UUID id);

    /** Which of these are some, in the order in which they are held. */
    List<UUID> known(Collection<UUID> ids);

    /** The same, held likewise. */
    List<UUID> hold(Collection<UUID> ids);

    /** How many of an offer are neither cancelled nor over before today. */
    int countComing(UUID offer, LocalDate today);

    /** How many of an offer, cancelled ones and those that are over too. */
    int countEver(UUID offer);

    /** Those of an offer that are neither cancelled nor over before today, held in the order of their ids. */
    List<OwnSession> holdComing(UUID offer, LocalDate today);

    /** In the order of their ids, after one. */
    List<OwnSession> ofOffer(UUID offer, @Nullable UUID after, int limit);
}

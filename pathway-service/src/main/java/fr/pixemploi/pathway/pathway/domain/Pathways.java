package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prescribed pathways. Lists go by id, after one and up to a number. */
public interface Pathways {
    /**
     * The pathway that an option of a recommendation became already, unless it was declined or given up; whoever asks second waits for the
     * first.
     */
    Optional<UUID> prescribed(UUID recommendation, String option);

    /** An open pathway of the person in which the session is an open step; whoever asks second waits for the first. */
    Optional<UUID> openWith(Session.Key session, Collection<UUID> person, UUID structure);

    void add(Pathway pathway);

    Optional<Pathway> find(UUID id, Viewer viewer);

    /** The same, held until the transaction ends, so that changes come one after the other. */
    Optional<Pathway> hold(UUID id, Viewer viewer);

    /** The one that has this step, held likewise. */
    Optional<Pathway> holdByStep(UUID step, Viewer viewer);

    /** The same for nobody: on news of a session. */
    Optional<Pathway> holdByStep(UUID step);

    /** All of these people, held likewise. */
    void holdOf(Set<UUID> people);

    /**
     * Open steps whose session a structure cancelled itself, and those in which nobody is enrolled and whose session is in no catalogue any
     * more. Of those that began nothing is said: files leave them out.
     *
     * @param after a day; sessions of the catalogue that start later
     */
    List<UUID> stepsWithoutSession(LocalDate after, int limit);

    /** Whether a step is one of them. */
    boolean isWithoutSession(UUID step, LocalDate after);

    /** Writes the version, what was decided and how far the steps are. */
    void update(Pathway pathway);

    /** @param ids of the person and of the files joined to it */
    List<Pathway> ofPerson(Collection<UUID> ids, @Nullable UUID after, int limit);

    /** Up to when a list that is read from now on misses nothing: since then nobody writes what is not there yet. */
    Instant completeUpTo();

    /**
     * Which pathways of a structure are listed.
     *
     * @param since when they were written at the earliest, by the clock of {@link #completeUpTo}; null for all
     * @param person ids of the person and of the files joined to it; null for everybody
     * @param statuses how far they are; empty for all
     */
    record Wanted(@Nullable Instant since, @Nullable Set<UUID> person, Set<PathwayStatus> statuses) {}

    List<Pathway> ofStructure(UUID structure, Wanted wanted, @Nullable UUID after, int limit);

    /** Those that came of these recommendations lose their reasons, and which result these quote. */
    void forgetReasons(Set<UUID> recommendations);
}

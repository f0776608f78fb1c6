package fr.pixemploi.profile.group.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups of all structures. */
public interface Groups {
    /** @param members how many are in it today, or will be */
    record Listed(Group group, int members) {}

    void add(Group group);

    /** Writes a change of one that was locked. */
    void change(Group group);

    /** With the list of who was in it; the files stay. */
    void remove(UUID id);

    Optional<Group> find(UUID id);

    /** The same, kept from others until the transaction ends. */
    Optional<Group> lock(UUID id);

    /**
     * Of a structure in the order of their ids, after one.
     *
     * @param trainer account; null for whoever it is
     * @param today on which members are counted
     */
    List<Listed> of(UUID structure, @Nullable String trainer, LocalDate today, @Nullable UUID after, int max);

    /** Which of the accounts follow people in the structure. */
    Set<String> atWork(UUID structure, List<String> accounts);

    /** All groups of a structure that one trainer has go to another, or lose this one. */
    void handOver(UUID structure, String from, @Nullable String to);
}

package fr.pixemploi.profile.group.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in which group, and was. */
public interface Members {
    /** Which of these are files of the structure. */
    Set<UUID> filesOf(UUID structure, Collection<UUID> ids);

    /** The files of the structure that it calls so, by what it calls them. */
    Map<String, UUID> filesCalled(UUID structure, Collection<String> externalIds);

    /**
     * Whoever is in the group already stays as they are. Who has a last day on the new first one or later loses it, so that nobody is in
     * a group twice on one day.
     *
     * @param from first day; null for the group's beginning
     */
    void add(Group group, Collection<UUID> files, @Nullable LocalDate from);

    /** Which of the files are in the group, or were. */
    Set<UUID> everIn(UUID group, Collection<UUID> files);

    /**
     * The files leave the group; what would begin after the last day never was.
     *
     * @param corrects whether it is also the last day of those who left before it
     */
    void takeOut(Group group, Collection<UUID> files, LocalDate lastDay, boolean corrects);

    /** How many are in the group on a day, or will be. */
    int count(UUID group, LocalDate today);

    /** How many lines {@link #of} has. */
    int stays(UUID group);

    /** Everybody who is in the group or was, by name. */
    List<Member> of(Group group);

    /** Who is in the group on a day, by name: each person once, also with two files of the structure. */
    List<Member> on(Group group, LocalDate day);
}

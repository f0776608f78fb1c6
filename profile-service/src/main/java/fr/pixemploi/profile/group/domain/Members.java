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

    /** Whoever is in the group already stays as they are. */
    void add(UUID group, Collection<UUID> files, @Nullable LocalDate from);

    /** Those of the files who are in the group leave it; who would leave before their first day never was in it. */
    void takeOut(Group group, Collection<UUID> files, LocalDate lastDay);

    /** How many are in the group now, or will be. */
    int count(UUID group);

    /** Everybody who is in the group or was, by name. */
    List<Member> of(Group group);

    /** Who is in the group on a day, by name: each person once, also with two files of the structure. */
    List<Member> on(Group group, LocalDate day);
}

package fr.pixemploi.profile.duplicate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the names of all files sound, and who was told apart. */
public interface NameSounds {
    /** How the names of one file sound. */
    record Sounds(
            UUID file,
            Set<String> lastName,
            Set<String> firstName,
            @Nullable LocalDate birthDate) {}

    /** Takes the place of what was known of these files of one structure. */
    void set(UUID structure, List<Sounds> files);

    /**
     * Some of a structure.
     *
     * @param next after which to go on where fewer were found than asked for; null when there is nothing more to look at
     */
    record Found(List<PossibleDuplicate> pairs, @Nullable TwoFiles next) {}

    /**
     * Files of a structure that may be of one person, in the order of their ids, after two. It looks at so many files and no more: however
     * many are called alike without being alike, a call is short.
     */
    Found of(UUID structure, @Nullable TwoFiles after, int max);

    /** Those that may be of the same person as one file, the surest first. */
    List<PossibleDuplicate> like(UUID structure, UUID file, int max);

    /** Whether these are two people is open again. */
    void suggestAgain(TwoFiles files);

    /** These are two people. Saying so again changes nothing. */
    void tellApart(TwoFiles files, UUID structure, String saidBy, Instant at);
}

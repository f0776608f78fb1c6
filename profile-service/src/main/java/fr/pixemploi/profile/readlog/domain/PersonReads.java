package fr.pixemploi.profile.readlog.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of reads: they are added and listed, never changed. */
public interface PersonReads {
    /** A read as its person sees it; the name is null while the structure has not been heard of. */
    record Named(PersonRead read, @Nullable String structureName) {}

    /** Adding one that is there already changes nothing. */
    void add(PersonRead read);

    /** Adds those of which there is none yet of the same reader, structure, role and kind on that day (UTC). */
    void addOnceADay(List<PersonRead> reads);

    /**
     * Of a person and the files joined to it: newest first, before one. Of a file whose access was renewed, reads of before by others than the
     * structure that renewed are left out: to whom it was open is no part of what the new account gets.
     */
    List<Named> of(UUID beneficiaryId, @Nullable UUID before, int max);

    /** What an account read in a window, its end excluded: newest first, before one. */
    List<PersonRead> by(String reader, Instant from, Instant until, @Nullable UUID before, int max);
}

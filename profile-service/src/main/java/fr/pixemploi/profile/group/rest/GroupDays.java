package fr.pixemploi.profile.group.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What requests about groups share. */
final class GroupDays {
    static final int MOST_TRAINERS = 20;

    private GroupDays() {}

    /** True also while one of them is missing, which is told by itself. */
    static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !last.isBefore(first);
    }
}

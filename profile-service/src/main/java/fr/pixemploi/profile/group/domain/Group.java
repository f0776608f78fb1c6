package fr.pixemploi.profile.group.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People whom a structure has together. No other structure learns of it, since its name may say which public they are of.
 *
 * @param endsOn its last day; null while no end is known
 * @param trainers accounts of advisers and managers, in their order, each once
 * @param version one when it is formed, one more at each change; members are no part of it
 */
public record Group(
        UUID id,
        UUID structureId,
        GroupKind kind,
        String name,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        List<String> trainers,
        long version) {
    /** As many as are looked over on one page. */
    public static final int MOST_MEMBERS = 300;

    /** With those who left, and each time that somebody came back: the list of them is read at once. */
    public static final int MOST_STAYS = 2_000;

    public Group {
        if (endsOn != null && endsOn.isBefore(beginsOn))
            throw new IllegalArgumentException("a group ends after it begins");
        trainers = trainers.stream().distinct().sorted().toList();
    }

    /**
     * What parts its measures before from those after: the end of its first day, or noon of it when that is its last one too, since who
     * comes for a day is tested in the morning and again before leaving.
     */
    public Instant partsAt(ZoneId zone) {
        return beginsOn.equals(endsOn)
                ? beginsOn.atTime(LocalTime.NOON).atZone(zone).toInstant()
                : beginsOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean tellsTheSameAs(Group other) {
        return equals(other.withVersion(version));
    }

    public Group withVersion(long number) {
        return new Group(id, structureId, kind, name, beginsOn, endsOn, trainers, number);
    }
}

package fr.pixemploi.profile.situation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one file says of its person's situation.
 *
 * @param saidAt when each field was last said, or taken back
 * @param version zero before anything was said, one more at each change
 */
public record FileSituation(UUID fileId, Situation said, Map<Field, Instant> saidAt, long version) {
    public FileSituation {
        saidAt = Map.copyOf(saidAt);
    }

    /** Of a file of which nobody said anything. */
    public static FileSituation unsaid(UUID fileId) {
        return new FileSituation(fileId, Situation.UNSAID, Map.of(), 0);
    }

    /** After something else was said. */
    public FileSituation saying(Situation now, Instant at) {
        Map<Field, Instant> times = new EnumMap<>(Field.class);
        times.putAll(saidAt);
        for (Field field : now.changedSince(said)) times.put(field, at);
        return new FileSituation(fileId, now, times, version + 1);
    }

    /**
     * The situation of a person with several files: of each field what was said last, in whichever file; also that it was taken back. Each
     * file goes on saying what it says.
     */
    public static Situation newest(Collection<FileSituation> files) {
        return new Situation(
                last(files, Field.COMMUNE, Situation::commune),
                last(files, Field.MAX_TRAVEL_MINUTES, Situation::maxTravelMinutes),
                last(files, Field.HOURS_A_WEEK, Situation::hoursAWeek),
                last(files, Field.DAYS, Situation::days),
                last(files, Field.EQUIPMENT, Situation::equipment),
                last(files, Field.ACCOMMODATION_NEEDS, Situation::accommodationNeeds),
                last(files, Field.LANGUAGE, Situation::language),
                last(files, Field.EASY_READING, Situation::easyReading),
                last(files, Field.EMPLOYMENT_STATUS, Situation::employmentStatus),
                last(files, Field.GOALS, Situation::goals),
                last(files, Field.OBSTACLES, Situation::obstacles),
                last(files, Field.TRAINING_ASKS, Situation::trainingAsks));
    }

    private static <T> @Nullable T last(
            Collection<FileSituation> files, Field field, Function<Situation, @Nullable T> value) {
        Optional<FileSituation> newest = files.stream()
                .filter(file -> file.saidAt.containsKey(field))
                .max(Comparator.<FileSituation, Instant>comparing(
                                file -> Objects.requireNonNull(file.saidAt.get(field)))
                        .thenComparing(FileSituation::fileId));
        return newest.isEmpty() ? null : value.apply(newest.get().said);
    }
}

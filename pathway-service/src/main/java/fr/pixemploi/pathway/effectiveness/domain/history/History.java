package fr.pixemploi.pathway.effectiveness.domain.history;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Circumstances;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person, all of it covered by an accord.
 *
 * @param hoursAWeek time that the person has; null when it was not told
 * @param territory code of where the person lives
 */
public record History(
        UUID person,
        List<Sitting> sittings,
        List<Step> steps,
        @Nullable Integer hoursAWeek,
        String territory) {
    public History {
        sittings = List.copyOf(sittings);
        steps = List.copyOf(steps);
    }

    /**
     * From the first sitting to the next one. Which two is settled before anything came of them: to look for two with an offer between them
     * would take people whose second result was low away from those who followed nothing. A sitting in the middle of an offer measures half of
     * it, and is passed over. Of a step counts what was said by the second sitting: whoever notes more has seen what was gained. Empty for who
     * was not tested on this scale.
     */
    public Optional<Trajectory> trajectory(MeasuredScale scale) {
        List<Sitting> between = sittings.stream()
                .filter(sitting ->
                        sitting.scale().equals(scale) && steps.stream().noneMatch(step -> isPassedOver(sitting, step)))
                .sorted(Comparator.comparing(Sitting::at))
                .limit(2)
                .toList();
        if (between.isEmpty()) return Optional.empty();
        Sitting before = between.getFirst();
        Sitting after = between.size() < 2 ? null : between.getLast();
        Map<UUID, Boolean> followed = new TreeMap<>();
        Set<UUID> proposed = new HashSet<>();
        for (Step now : steps) {
            Step step = after == null ? now : now.saidBy(after.at());
            if (isWithin(step, before.day(), after == null ? null : after.day()))
                followed.merge(step.offer(), step.finished(), Boolean::logicalOr);
            else if (step.declined()
                    && step.prescribedAt().isAfter(before.at())
                    && (after == null || step.prescribedAt().isBefore(after.at()))) proposed.add(step.offer());
        }
        proposed.addAll(followed.keySet());
        return Optional.of(new Trajectory(
                person,
                true,
                before.scores(),
                after == null ? Map.of() : after.scores(),
                after == null ? 0 : (int) ChronoUnit.WEEKS.between(before.day(), after.day()),
                followed.entrySet().stream()
                        .map(each -> new Attendance(each.getKey(), each.getValue()))
                        .toList(),
                proposed,
                new Circumstances(hoursAWeek, before.audience(), territory)));
    }

    private static boolean isPassedOver(Sitting sitting, Step step) {
        return step.rewrittenAfter(sitting.at())
                || isInTheMiddle(sitting.day(), step)
                || isInTheMiddle(sitting.day(), step.saidBy(sitting.at()));
    }

    private static boolean isInTheMiddle(LocalDate day, Step step) {
        if (!step.begun() || !step.began().isBefore(day)) return false;
        LocalDate last = step.lastDay();
        return last == null || last.isAfter(day);
    }

    private static boolean isWithin(Step step, LocalDate before, @Nullable LocalDate after) {
        if (!step.begun() || step.lastDay() == null || step.began().isBefore(before)) return false;
        return after == null || !Objects.requireNonNull(step.lastDay()).isAfter(after);
    }
}

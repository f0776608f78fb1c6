package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.Learned;
import fr.pixemploi.pathway.effectiveness.domain.estimate.Lesson;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** Learns what offers do from people tested before and after, each competence by itself. The only way in. */
public final class Effectiveness {
    private Effectiveness() {}

    /**
     * Without a legal ground nobody's results are even read. The order of what comes in does not matter.
     *
     * @param offers all that anybody followed, also those that are closed by now, and those to be known about
     * @param trajectories at most one a person: two would share the sitting in the middle with its error
     */
    public static Effects measure(
            EffectivenessSettings settings,
            Collection<MeasuredOffer> offers,
            Supplier<? extends Collection<Trajectory>> trajectories) {
        if (settings.ground() == null) return new Effects(settings.rules(), Map.of());
        List<Trajectory> people = trajectories.get().stream()
                .filter(Trajectory::covered)
                .sorted(Comparator.comparing(Trajectory::person))
                .toList();
        SortedMap<UUID, MeasuredOffer> byId = new TreeMap<>();
        offers.forEach(offer -> byId.put(offer.id(), offer));
        refuseNonsense(people, byId.keySet());
        Set<CompetenceCode> aims = new TreeSet<>();
        byId.values().forEach(offer -> aims.addAll(offer.aims()));
        Map<CompetenceCode, Learned> learned = new HashMap<>();
        for (CompetenceCode competence : aims) {
            new Lesson(competence, byId, people, settings.rules())
                    .learned()
                    .ifPresent(of -> learned.put(competence, of));
        }
        return new Effects(settings.rules(), learned);
    }

    private static void refuseNonsense(List<Trajectory> people, Set<UUID> offers) {
        Set<UUID> persons = new HashSet<>();
        for (Trajectory each : people) {
            if (!persons.add(each.person())) throw new IllegalArgumentException("a person has one trajectory");
            for (Attendance attendance : each.followed()) {
                if (!offers.contains(attendance.offer()))
                    throw new IllegalArgumentException(
                            "nothing is said of an offer that was followed: " + attendance.offer());
            }
        }
    }
}
